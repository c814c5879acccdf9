package org.suban.dispatch.automation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Held;
import org.suban.database.Times;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** What the machine said of each request, and how that ended. */
@Component
class VerdictTable {

    /** Said at once, {@code enough} if its record allowed it to act, {@code acted} if it did. */
    record Said(RequestId request, String classifier, Thought thought, boolean enough, boolean acted, Instant at) {}

    /** Said afterwards of a request that has ended. */
    record Rehearsed(RequestId request, Thought thought, UnitCode endedAt, boolean good, Instant at) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VerdictTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Said it) {
        jdbc.sql("""
                insert into machine_verdict (request_id, classifier, voice, category, district, item, unit, sure,
                                             enough, acted, rehearsed, at)
                values (:request, :classifier, :voice, :category, :district, :item, :unit, :sure,
                        :enough, :acted, false, :at)
                """).params(columns(it)).update();
    }

    private static Map<String, @Nullable Object> columns(Said it) {
        var thought = it.thought();
        var district = thought.district();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("request", it.request().value());
        columns.put("classifier", it.classifier());
        columns.put("voice", thought.voice().name());
        columns.put("category", thought.category().value());
        columns.put("district", district == null ? null : district.value());
        columns.put("item", thought.item().value());
        columns.put("unit", thought.unit().value());
        columns.put("sure", thought.sure());
        columns.put("enough", it.enough());
        columns.put("acted", it.acted());
        columns.put("at", Times.column(it.at()));
        return columns;
    }

    /** What was said at once stays as it was said. */
    void insert(Collection<Rehearsed> rehearsed, String classifier) {
        batches.batchUpdate("""
                insert into machine_verdict (request_id, classifier, voice, category, district, item, unit, sure,
                                             enough, acted, rehearsed, at, ended_unit, ended_at, good)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, false, true, ?, ?, ?, ?)
                on conflict do nothing
                """, rehearsed, 500, (row, it) -> {
            var district = it.thought().district();
            row.setLong(1, it.request().value());
            row.setString(2, classifier);
            row.setString(3, it.thought().voice().name());
            row.setString(4, it.thought().category().value());
            row.setString(5, district == null ? null : district.value());
            row.setString(6, it.thought().item().value());
            row.setString(7, it.thought().unit().value());
            row.setDouble(8, it.thought().sure());
            row.setObject(9, Times.column(it.at()));
            row.setString(10, it.endedAt().value());
            row.setObject(11, Times.column(it.at()));
            row.setBoolean(12, it.good());
        });
    }

    /** The units of all that was said of it. */
    List<UnitCode> unitsSaidOf(RequestId request) {
        return jdbc.sql("select distinct unit from machine_verdict where request_id = :request")
                .param("request", request.value())
                .query((row, n) -> new UnitCode(row.getString("unit")))
                .list();
    }

    void end(RequestId request, UnitCode said, UnitCode ended, boolean good, Instant at) {
        jdbc.sql("""
                update machine_verdict set ended_unit = :ended, ended_at = :at, good = :good
                where request_id = :request and unit = :said
                """)
                .param("request", request.value())
                .param("said", said.value())
                .param("ended", ended.value())
                .param("good", good)
                .param("at", Times.column(at))
                .update();
    }

    List<String> classifiersSince(Instant at) {
        return jdbc.sql("select distinct classifier from machine_verdict where ended_at > :since")
                .param("since", Times.column(at))
                .query(String.class)
                .list();
    }

    /** The newest that ended, as a record by class: right means that the unit it named finished the request. */
    List<Held> record(String classifier, Voice voice, Instant since, int most) {
        return jdbc.sql("""
                select request_id, category, sure, good
                from machine_verdict
                where classifier = :classifier and voice = :voice and ended_at > :since
                order by ended_at desc
                limit :most
                """)
                .param("classifier", classifier)
                .param("voice", voice.name())
                .param("since", Times.column(since))
                .param("most", most)
                .query(VerdictTable::held)
                .list();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        var category = row.getString("category");
        return new Held(
                row.getLong("request_id"),
                row.getBoolean("good") ? category : "",
                List.of(new Guess(category, row.getDouble("sure"))));
    }
}
