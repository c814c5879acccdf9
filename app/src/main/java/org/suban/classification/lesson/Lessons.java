package org.suban.classification.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of lessons, as far as the journal has been read. */
@Component
public class Lessons {

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last ones to end, at most so many, the earliest first. */
    public List<Lesson> newest(int most) {
        return jdbc.sql("""
                select request_id, item, unit, ended_at
                from lesson
                where ended_at is not null
                order by ended_at desc, request_id desc
                limit :most
                """).param("most", most).query(Lessons::read).list().reversed();
    }

    /** Those of them that have ended. */
    public Map<RequestId, Lesson> of(Collection<RequestId> requests) {
        return jdbc
                .sql("""
                select request_id, item, unit, ended_at
                from lesson
                where request_id = any(:requests) and ended_at is not null
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(Lessons::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Lesson::request, it -> it));
    }

    void sent(RequestId request, ItemCode item, UnitCode unit) {
        jdbc.sql("""
                insert into lesson (request_id, item, unit, ended_at)
                values (:request, :item, :unit, null)
                on conflict (request_id) do update
                set item = excluded.item, unit = excluded.unit, ended_at = null
                """)
                .param("request", request.value())
                .param("item", item.value())
                .param("unit", unit.value())
                .update();
    }

    /** Nothing for what was never sent. */
    List<Lesson> ended(RequestId request, UnitCode unit, Instant at) {
        return jdbc.sql("""
                update lesson set unit = :unit, ended_at = :at
                where request_id = :request
                returning request_id, item, unit, ended_at
                """)
                .param("request", request.value())
                .param("unit", unit.value())
                .param("at", Times.column(at))
                .query(Lessons::read)
                .list();
    }

    void goesOn(RequestId request) {
        jdbc.sql("update lesson set ended_at = null where request_id = :request")
                .param("request", request.value())
                .update();
    }

    private static Lesson read(ResultSet row, int n) throws SQLException {
        return new Lesson(
                new RequestId(row.getLong("request_id")),
                new ItemCode(row.getString("item")),
                new UnitCode(row.getString("unit")),
                Times.read(row, "ended_at"));
    }
}
