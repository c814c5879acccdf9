package org.suban.dispatch.choice;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;

/** The rows of what was sent down, and how many there are. */
@Component
public class SentDownTable {

    /** How often an item was sent down in a month; nothing of whose request it was. */
    public record Count(YearMonth month, ItemCode item, long times) {}

    private final JdbcClient jdbc;

    SentDownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the city's months since then, the newest first, the most frequent item of each first. */
    public List<Count> counts(Instant since, ZoneId zone) {
        return jdbc.sql("""
                select to_char(at at time zone :zone, 'YYYY-MM') as month, item, count(*) as times
                from sent_down
                where at >= :since
                group by 1, 2
                order by 1 desc, 3 desc, 2
                """)
                .param("zone", zone.getId())
                .param("since", Times.column(since))
                .query((row, n) -> new Count(
                        YearMonth.parse(row.getString("month")),
                        new ItemCode(row.getString("item")),
                        row.getLong("times")))
                .list();
    }

    void insert(SentDown it) {
        jdbc.sql("""
                insert into sent_down (request_id, round, item, unit, reason, sent_by, at)
                values (:request, :round, :item, :unit, :reason, :by, :at)
                """)
                .param("request", it.request().value())
                .param("round", it.round())
                .param("item", it.item().value())
                .param("unit", it.unit().value())
                .param("reason", it.reason())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
    }
}
