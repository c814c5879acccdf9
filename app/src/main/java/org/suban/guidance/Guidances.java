package org.suban.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.guidance.Guidance.Objection;
import org.suban.guidance.Guidance.SecondLook;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** All guidance given, to read. */
@Component
public class Guidances {

    /** How often a reason was given, and how often of these a second person lifted it. */
    public record Count(String reason, long given, long lifted) {}

    private final JdbcClient jdbc;

    Guidances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of a request, whether it holds or not. */
    public Optional<Guidance> find(RequestId request) {
        return jdbc.sql("""
                select g.request_id, g.number, g.reason, g.words, g.guided_by, g.at,
                       o.words as objection, o.at as objected_at,
                       l.upheld, l.words as found, l.looked_by, l.at as looked_at
                from guidance g
                left join guidance_objection o on o.request_id = g.request_id and o.number = g.number
                left join guidance_look l on l.request_id = g.request_id and l.number = g.number
                where g.request_id = :request
                order by g.number desc
                limit 1
                """)
                .param("request", request.value())
                .query(Guidances::read)
                .optional();
    }

    /** The requests of which somebody objected and no second person has looked, the oldest objection first. */
    public List<RequestId> objected(int most) {
        return jdbc.sql("select request_id from guidance_objection_open order by since, request_id limit :most")
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    /** By reason; what was never given is missing. */
    public List<Count> counts(Instant since) {
        return jdbc.sql("""
                select g.reason, count(*) as given, count(*) filter (where not l.upheld) as lifted
                from guidance g
                left join guidance_look l on l.request_id = g.request_id and l.number = g.number
                where g.at >= :since
                group by g.reason
                """)
                .param("since", Times.column(since))
                .query((row, n) -> new Count(row.getString("reason"), row.getLong("given"), row.getLong("lifted")))
                .list();
    }

    private static Guidance read(ResultSet row, int n) throws SQLException {
        return new Guidance(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                row.getString("reason"),
                row.getString("words"),
                new Actor(row.getString("guided_by")),
                Times.read(row, "at"),
                objection(row),
                look(row));
    }

    private static @Nullable Objection objection(ResultSet row) throws SQLException {
        var at = Times.readIfAny(row, "objected_at");
        return at == null ? null : new Objection(row.getString("objection"), at);
    }

    private static @Nullable SecondLook look(ResultSet row) throws SQLException {
        var at = Times.readIfAny(row, "looked_at");
        return at == null
                ? null
                : new SecondLook(
                        row.getBoolean("upheld"), row.getString("found"), new Actor(row.getString("looked_by")), at);
    }
}
