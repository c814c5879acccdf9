package org.suban.catalog.file;

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
public class FaultReports {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    FaultReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the number under which it is found again; old reports go. */
    @Transactional
    public UUID keep(String csv, Actor by, Instant at) {
        jdbc.sql("delete from catalog_fault_report where made_at < :before")
                .param("before", Times.column(at.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into catalog_fault_report (id, made_by, made_at, csv) values (:id, :by, :at, :csv)")
                .param("id", id.toString())
                .param("by", by.code())
                .param("at", Times.column(at))
                .param("csv", csv)
                .update();
        return id;
    }

    public Optional<String> find(UUID id) {
        return jdbc.sql("select csv from catalog_fault_report where id = :id")
                .param("id", id.toString())
                .query(String.class)
                .optional();
    }
}
