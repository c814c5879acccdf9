package org.suban.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.identity.StaffId;
import org.suban.notification.Drafting.Draft;
import org.suban.shared.RequestId;

/** The rows of messages as they are made and read. */
@Component
class MessageTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MessageTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What one line told somebody in one way stands once. */
    void insert(List<Draft> drafts, Instant at) {
        batches.batchUpdate("""
                insert into message (request_id, position, event, way, staff, language, subject, body, link, urgent,
                                     state, not_before, made_at, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? = 'SENT' then ?::timestamptz end)
                on conflict do nothing
                """, drafts, Math.max(1, drafts.size()), (row, it) -> {
            row.setLong(1, it.line().entry().request().value());
            row.setLong(2, it.line().position());
            row.setString(3, it.line().entry().kind());
            row.setString(4, it.way().name());
            row.setObject(5, it.staff() == null ? null : it.staff().number());
            row.setString(6, it.language().getLanguage());
            row.setString(7, it.subject());
            row.setString(8, it.body());
            row.setString(9, it.link());
            row.setBoolean(10, it.urgent());
            row.setString(11, it.state().name());
            row.setObject(12, Times.column(it.notBefore()));
            row.setObject(13, Times.column(at));
            row.setString(14, it.state().name());
            row.setObject(15, Times.column(at));
        });
    }

    /** The last sending was undone before a unit began; what has already left the house stays. */
    void takeBack(RequestId request) {
        jdbc.sql("""
                delete from message
                where request_id = :request and event = 'dispatched' and (way = 'IN_APP' or (state <> 'SENT' and tries = 0))
                  and position = (select max(position) from message where request_id = :request and event = 'dispatched')
                """).param("request", request.value()).update();
    }

    /** The unread first, then the latest. */
    List<Message> of(StaffId staff, Page page) {
        return jdbc.sql("""
                select *
                from message
                where staff = :staff and way = 'IN_APP'
                order by (read_at is null) desc, number desc
                limit :size offset :skip
                """)
                .param("staff", staff.number())
                .param("size", page.andOne())
                .param("skip", page.skip())
                .query(Message::read)
                .list();
    }

    int unread(StaffId staff, int most) {
        return jdbc.sql("""
                select count(*)
                from (select from message where staff = :staff and way = 'IN_APP' and read_at is null limit :most) as counted
                """)
                .param("staff", staff.number())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Its link; empty where it is not theirs. Reading again changes nothing. */
    Optional<String> markRead(MessageId id, StaffId staff, Instant at) {
        return jdbc.sql("""
                update message
                set read_at = coalesce(read_at, :at)
                where request_id = :request and number = :number and staff = :staff and way = 'IN_APP'
                returning link
                """)
                .param("request", id.request().value())
                .param("number", id.number())
                .param("staff", staff.number())
                .param("at", Times.column(at))
                .query(String.class)
                .optional();
    }

    int markAllRead(StaffId staff, Instant at) {
        return jdbc.sql("""
                update message
                set read_at = :at
                where staff = :staff and way = 'IN_APP' and read_at is null
                """)
                .param("staff", staff.number())
                .param("at", Times.column(at))
                .update();
    }
}
