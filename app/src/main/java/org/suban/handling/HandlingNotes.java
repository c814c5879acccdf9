package org.suban.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.closing.DeadEnd;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.closing.Resolution;
import org.suban.handling.closing.Said;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.contact.FirstContact.How;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of contacts and resolutions. */
@Component
class HandlingNotes {

    private final JdbcClient jdbc;

    HandlingNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RequestId request, FirstContact contact) {
        jdbc.sql("""
                insert into first_contact (request_id, at, how, lasted, reached, note, noted_by)
                values (:request, :at, :how, :lasted, :reached, :note, :by)
                on conflict do nothing
                """)
                .param("request", request.value())
                .param("at", Times.column(contact.at()))
                .param("how", contact.how().name())
                .param(
                        "lasted",
                        contact.lasted() == null ? null : contact.lasted().toSeconds())
                .param("reached", contact.reached())
                .param("note", contact.note())
                .param("by", contact.by().code())
                .update();
    }

    /** Its number, after those before it; the caller holds the row of the sheet. */
    int insert(RequestId request, Said said, @Nullable DeadEnd end, Actor by, Instant at) {
        return jdbc.sql("""
                insert into resolution (request_id, number, public_reply, internal_account, truth, solved, why_not,
                                        ground, route, look_again, resolved_by, at)
                select :request, count(*) + 1, :reply, :account, :truth, :solved, :whyNot,
                       :ground, :route, cast(:again as date), :by, cast(:at as timestamptz)
                from resolution
                where request_id = :request
                returning number
                """)
                .param("request", request.value())
                .param("reply", said.publicReply())
                .param("account", said.internalAccount())
                .param("truth", said.truth().name())
                .param("solved", said.solved().name())
                .param("whyNot", said.whyNot())
                .param("ground", end == null ? null : end.ground().name())
                .param("route", end == null ? null : end.route())
                .param("again", end == null ? null : end.lookAgain())
                .param("by", by.code())
                .param("at", Times.column(at))
                .query(Integer.class)
                .single();
    }

    List<FirstContact> contactsOf(RequestId request) {
        return jdbc.sql("""
                select at, how, lasted, reached, note, noted_by
                from first_contact
                where request_id = :request
                order by at
                """)
                .param("request", request.value())
                .query((row, n) -> new FirstContact(
                        Times.read(row, "at"),
                        How.valueOf(row.getString("how")),
                        row.getObject("lasted") == null ? null : Duration.ofSeconds(row.getInt("lasted")),
                        row.getBoolean("reached"),
                        row.getString("note"),
                        new Actor(row.getString("noted_by"))))
                .list();
    }

    boolean isReplyCopied(RequestId request, int number) {
        return jdbc.sql("""
                select exists (
                    select from resolution mine
                    join resolution other on other.reply_hash = mine.reply_hash and other.request_id <> mine.request_id
                    where mine.request_id = :request and mine.number = :number)
                """)
                .param("request", request.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    Map<UnitCode, Long> endedUnsolved(Instant from, Instant to) {
        return jdbc
                .sql("""
                select h.unit, count(*) as unsolved
                from resolution r
                join handling h on h.request_id = r.request_id
                where r.ground is not null and r.at >= :from and r.at < :to
                group by h.unit
                """)
                .param("from", Times.column(from))
                .param("to", Times.column(to))
                .query((row, n) -> Map.entry(new UnitCode(row.getString("unit")), row.getLong("unsolved")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<RequestId> draw(Instant from, Instant to, long seed, int size) {
        return jdbc.sql("""
                select request_id
                from resolution
                where at >= :from and at < :to
                group by request_id
                order by hashtextextended(cast(request_id as text), :seed), request_id
                limit :size
                """)
                .param("from", Times.column(from))
                .param("to", Times.column(to))
                .param("seed", seed)
                .param("size", size)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    List<Resolution> resolutionsOf(RequestId request) {
        return jdbc.sql("""
                select number, public_reply, internal_account, truth, solved, why_not, ground, route, look_again,
                       resolved_by, at
                from resolution
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Resolution(
                        row.getInt("number"),
                        said(row),
                        deadEnd(row),
                        new Actor(row.getString("resolved_by")),
                        Times.read(row, "at")))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        var whyNot = row.getString("why_not");
        return new Said(
                row.getString("public_reply"),
                row.getString("internal_account"),
                Truth.valueOf(row.getString("truth")),
                Solved.valueOf(row.getString("solved")),
                whyNot == null ? "" : whyNot);
    }

    private static @Nullable DeadEnd deadEnd(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        return ground == null
                ? null
                : new DeadEnd(
                        Ground.valueOf(ground), row.getString("route"), row.getObject("look_again", LocalDate.class));
    }
}
