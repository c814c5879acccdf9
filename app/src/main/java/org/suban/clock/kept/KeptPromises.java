package org.suban.clock.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown.Kind;
import org.suban.database.Times;
import org.suban.organization.UnitCode;

/** Counts, for each unit, the promises of a kind that ended in a time; one that is overdue and still open is in no such figure and on the inspector's desk. */
@Component
public class KeptPromises {

    private final JdbcClient jdbc;

    KeptPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UnitCode, Kept> of(Kind kind, Instant from, Instant to) {
        var kept = new HashMap<UnitCode, Kept>();
        jdbc.sql("""
                select c.unit, count(*) as ended, count(*) filter (where c.ended_at <= c.due) as in_time,
                       count(*) filter (where m.extended > 0) as extended, coalesce(sum(m.holds), 0) as holds,
                       coalesce(sum(m.seconds), 0) as seconds
                from countdown c
                left join lateral (
                    select count(*) filter (where why = 'EXTENDED') as extended,
                           count(*) filter (where why = 'HELD') as holds,
                           sum(extract(epoch from held_to - held_from)) as seconds
                    from countdown_move m
                    where m.request_id = c.request_id and m.kind = c.kind and m.number = c.number
                ) m on c.due <> c.first_due
                where c.kind = :kind and c.ended_at >= :from and c.ended_at < :to and c.unit is not null
                group by c.unit
                """)
                .param("kind", kind.name())
                .param("from", Times.column(from))
                .param("to", Times.column(to))
                .query((row, n) -> Map.entry(new UnitCode(row.getString("unit")), kept(row)))
                .list()
                .forEach(it -> kept.put(it.getKey(), it.getValue()));
        return kept;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("ended"),
                row.getLong("in_time"),
                row.getLong("extended"),
                row.getLong("holds"),
                Duration.ofSeconds(row.getLong("seconds")));
    }
}
