package org.suban.dispatch.automation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.record.Trust;
import org.suban.database.Times;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From how sure on the machine may act, as its record said last. */
@Component
public class Limits {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Limits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty as long as there is no record. */
    public Optional<Limit> of(String classifier, Voice voice) {
        return jdbc.sql("""
                select classifier, voice, target, lowest, stricter, seen, enough, good, at
                from automation_limit
                where classifier = :classifier and voice = :voice
                order by number desc
                limit 1
                """)
                .param("classifier", classifier)
                .param("voice", voice.name())
                .query(this::read)
                .optional();
    }

    /** Of every classifier that has a record, the newest ones first. */
    public List<Limit> newest() {
        return jdbc.sql("""
                select *
                from (select distinct on (classifier, voice) *
                      from automation_limit
                      order by classifier, voice, number desc) newest
                order by at desc, number desc
                """).query(this::read).list();
    }

    Optional<Instant> lastSet() {
        return jdbc.sql("select at from automation_limit order by number desc limit 1")
                .query((row, n) -> Times.read(row, "at"))
                .optional();
    }

    void insert(Limit it) {
        double lowest = it.trust().limit();
        jdbc.sql("""
                insert into automation_limit (classifier, voice, target, lowest, stricter, seen, enough, good, at)
                values (:classifier, :voice, :target, :lowest, cast(:stricter as jsonb), :seen, :enough, :good, :at)
                """)
                .param("classifier", it.classifier())
                .param("voice", it.voice().name())
                .param("target", it.trust().target())
                .param("lowest", Double.isInfinite(lowest) ? null : lowest)
                .param("stricter", json.writeValueAsString(finite(it.trust().stricter())))
                .param("seen", it.seen())
                .param("enough", it.enough())
                .param("good", it.good())
                .param("at", Times.column(it.at()))
                .update();
    }

    /** JSON knows no infinity; no probability reaches 2. */
    private static Map<String, Double> finite(Map<String, Double> stricter) {
        return stricter.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, it -> Math.min(2, it.getValue())));
    }

    private Limit read(ResultSet row, int n) throws SQLException {
        var lowest = row.getObject("lowest", Double.class);
        var stricter = json.readValue(row.getString("stricter"), new TypeReference<Map<String, Double>>() {});
        return new Limit(
                row.getString("classifier"),
                Voice.valueOf(row.getString("voice")),
                new Trust(row.getDouble("target"), lowest == null ? Double.POSITIVE_INFINITY : lowest, stricter),
                row.getInt("seen"),
                row.getInt("enough"),
                row.getInt("good"),
                Times.read(row, "at"));
    }
}
