package org.suban.insight;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.insight.Course.Sender;
import org.suban.insight.Course.Sent;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of courses, as far as the journal has been read. */
@Component
class CourseTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CourseTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In a map that may be written to. */
    Map<RequestId, Course> all(Collection<RequestId> requests) {
        var courses = new HashMap<RequestId, Course>();
        jdbc.sql("""
                select request_id, first_unit, first_item, sender, last_unit, last_item, rounds, second, finished_at
                from dispatch_course
                where request_id = any(:requests)
                """)
                .param("requests", numbers(requests))
                .query(CourseTable::read)
                .list()
                .forEach(it -> courses.put(it.request(), it));
        return courses;
    }

    void put(Collection<Course> courses, ZoneId zone) {
        batches.batchUpdate("""
                insert into dispatch_course
                    (request_id, first_unit, first_item, sender, last_unit, last_item, rounds, second, finished_at, week)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (request_id) do update
                set last_unit = excluded.last_unit, last_item = excluded.last_item, rounds = excluded.rounds,
                    second = excluded.second, finished_at = excluded.finished_at, week = excluded.week
                """, courses, 500, (row, it) -> {
            row.setLong(1, it.request().value());
            row.setString(2, it.first().unit().value());
            row.setString(3, it.first().item().value());
            row.setString(4, it.sender().name());
            row.setString(5, it.last().unit().value());
            row.setString(6, it.last().item().value());
            row.setInt(7, it.rounds());
            row.setBoolean(8, it.second());
            var end = it.finishedAt();
            row.setObject(9, end == null ? null : Times.column(end), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setDate(10, end == null ? null : Date.valueOf(Week.of(end, zone).monday()));
        });
    }

    void remove(Collection<RequestId> requests) {
        jdbc.sql("delete from dispatch_course where request_id = any(:requests)")
                .param("requests", numbers(requests))
                .update();
    }

    void throwAway() {
        jdbc.sql("truncate table dispatch_course").update();
    }

    private static Long[] numbers(Collection<RequestId> requests) {
        return requests.stream().map(RequestId::value).toArray(Long[]::new);
    }

    static Course read(ResultSet row, int n) throws SQLException {
        return new Course(
                new RequestId(row.getLong("request_id")),
                new Sent(new UnitCode(row.getString("first_unit")), new ItemCode(row.getString("first_item"))),
                Sender.valueOf(row.getString("sender")),
                new Sent(new UnitCode(row.getString("last_unit")), new ItemCode(row.getString("last_item"))),
                row.getInt("rounds"),
                row.getBoolean("second"),
                Times.readIfAny(row, "finished_at"));
    }
}
