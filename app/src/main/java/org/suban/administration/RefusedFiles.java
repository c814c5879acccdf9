package org.suban.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.database.Times;
import org.suban.journal.Actor;

/** Keeps all faults of a refused file for a week, for whoever must mend it. */
@Component
public class RefusedFiles {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    RefusedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the number under which the faults are found again; old ones go. */
    @Transactional
    public UUID keep(String faults, Actor by, Instant at) {
        jdbc.sql("delete from city_fault_report where made_at < :before")
                .param("before", Times.column(at.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into city_fault_report (id, made_by, made_at, csv) values (:id, :by, :at, :csv)")
                .param("id", id.toString())
                .param("by", by.code())
                .param("at", Times.column(at))
                .param("csv", faults.replace("\0", ""))
                .update();
        return id;
    }

    public Optional<String> find(UUID id) {
        return jdbc.sql("select csv from city_fault_report where id = :id")
                .param("id", id.toString())
                .query(String.class)
                .optional();
    }
}
