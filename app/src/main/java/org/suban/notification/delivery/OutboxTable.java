package org.suban.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.notification.Message;
import org.suban.notification.MessageId;
import org.suban.notification.Page;
import org.suban.notification.State;

/** The rows of messages on their way out of the house. */
@Component
class OutboxTable {

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Among many nodes each message has one sender until its lease ends. */
    List<Message> claim(int most, Instant at, Instant lease) {
        return jdbc.sql("""
                update message
                set lease = :lease, tries = tries + 1
                where (request_id, number) in (
                    select request_id, number
                    from message
                    where state in ('WAITING', 'HELD') and not_before <= :at and (lease is null or lease < :at)
                    order by not_before
                    limit :most
                    for update skip locked)
                returning *
                """)
                .param("lease", Times.column(lease))
                .param("at", Times.column(at))
                .param("most", most)
                .query(Message::read)
                .list();
    }

    /** Nothing changes where the lease has passed to another. */
    void settle(Message it, Instant lease, Tried how) {
        jdbc.sql("""
                update message
                set state = :state, trouble = :trouble, not_before = :next, lease = null,
                    sent_at = case when :state = 'SENT' then :at end
                where request_id = :request and number = :number and lease = :lease
                """)
                .param("state", how.state().name())
                .param("trouble", how.trouble())
                .param("next", Times.column(how.notBefore()))
                .param("at", Times.column(how.at()))
                .param("request", it.id().request().value())
                .param("number", it.id().number())
                .param("lease", Times.column(lease))
                .update();
    }

    /** The latest first. */
    List<Message> pile(State state, Page page) {
        return jdbc.sql("""
                select *
                from message
                where state = :state and way <> 'IN_APP'
                order by number desc
                limit :size offset :skip
                """)
                .param("state", state.name())
                .param("size", page.andOne())
                .param("skip", page.skip())
                .query(Message::read)
                .list();
    }

    int count(State state, int most) {
        return jdbc.sql("""
                select count(*)
                from (select from message where state = :state and way <> 'IN_APP' limit :most) as counted
                """)
                .param("state", state.name())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<Message> find(MessageId id) {
        return jdbc.sql("""
                select *
                from message
                where request_id = :request and number = :number and way <> 'IN_APP'
                """)
                .param("request", id.request().value())
                .param("number", id.number())
                .query(Message::read)
                .optional();
    }

    int again(MessageId id, Instant at) {
        return jdbc.sql("""
                update message
                set state = 'WAITING', tries = 0, not_before = :at
                where request_id = :request and number = :number and state in ('FAILED', 'KEPT')
                """)
                .param("request", id.request().value())
                .param("number", id.number())
                .param("at", Times.column(at))
                .update();
    }

    int allAgain(State state, Instant since, Instant at) {
        return jdbc.sql("""
                update message
                set state = 'WAITING', tries = 0, not_before = :at
                where state = :state and way <> 'IN_APP' and made_at >= :since
                """)
                .param("state", state.name())
                .param("since", Times.column(since))
                .param("at", Times.column(at))
                .update();
    }
    /** At most so many that were taken before then. */
    int clear(Instant before, int most) {
        return jdbc.sql("""
                delete from message
                where (request_id, number) in (
                    select request_id, number
                    from message
                    where state = 'SENT' and made_at < :before
                    limit :most)
                """)
                .param("before", Times.column(before))
                .param("most", most)
                .update();
    }
}
