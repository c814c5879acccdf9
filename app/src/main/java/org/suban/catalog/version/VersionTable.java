package org.suban.catalog.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.journal.Actor;

/** The rows of versions and of the steps that brought them where they are. */
@Component
public class VersionTable {

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Version> all() {
        return jdbc.sql("select number, base, state, effective from catalog_version order by number desc")
                .query(VersionTable::version)
                .list();
    }

    public Optional<Version> find(int number) {
        return jdbc.sql("select number, base, state, effective from catalog_version where number = :number")
                .param("number", number)
                .query(VersionTable::version)
                .optional();
    }

    /** The one being worked on. */
    public Optional<Version> atWork() {
        return jdbc.sql("""
                select number, base, state, effective from catalog_version where state in ('DRAFT', 'REVIEWED')
                """).query(VersionTable::version).optional();
    }

    /** Which version is in force from when on; of two for one moment the later made counts. */
    public NavigableMap<Instant, Integer> schedule() {
        var schedule = new TreeMap<Instant, Integer>();
        jdbc.sql("select number, effective from catalog_version where state = 'APPROVED' order by number")
                .query(row -> {
                    schedule.put(Times.read(row, "effective"), row.getInt("number"));
                });
        return schedule;
    }

    public List<VersionStep> steps(int number) {
        return jdbc.sql("""
                select version, kind, actor, note, at from catalog_step where version = :version order by position
                """)
                .param("version", number)
                .query((row, n) -> new VersionStep(
                        row.getInt("version"),
                        VersionStep.Kind.valueOf(row.getString("kind")),
                        new Actor(row.getString("actor")),
                        row.getString("note"),
                        Times.read(row, "at")))
                .list();
    }

    /** A number that grows with everything that is done to a version. */
    public long lastStep(int number) {
        return jdbc.sql("select coalesce(max(position), 0) from catalog_step where version = :version")
                .param("version", number)
                .query(Long.class)
                .single();
    }

    /** Makes the next version; false where one is already being worked on. */
    boolean open(int number, @Nullable Integer base) {
        return jdbc.sql("""
                insert into catalog_version (number, base, state) values (:number, :base, 'DRAFT')
                on conflict do nothing
                """).param("number", number).param("base", base).update() == 1;
    }

    int next() {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from catalog_version")
                .query(Integer.class)
                .single();
    }

    /** Locks the version until the transaction ends, so that of two people the second sees what the first did. */
    public Optional<Version> locked(int number) {
        return jdbc.sql("select number, base, state, effective from catalog_version where number = :number for update")
                .param("number", number)
                .query(VersionTable::version)
                .optional();
    }

    void turn(int number, Version.State state, @Nullable Instant effective) {
        jdbc.sql("update catalog_version set state = :state, effective = :effective where number = :number")
                .param("number", number)
                .param("state", state.name())
                .param("effective", effective == null ? null : Times.column(effective))
                .update();
    }

    void append(VersionStep step) {
        jdbc.sql("""
                insert into catalog_step (version, kind, actor, note, at) values (:version, :kind, :actor, :note, :at)
                """)
                .param("version", step.version())
                .param("kind", step.kind().name())
                .param("actor", step.by().code())
                .param("note", step.note())
                .param("at", Times.column(step.at()))
                .update();
    }

    private static Version version(ResultSet row, int n) throws SQLException {
        var base = row.getInt("base");
        var hasBase = !row.wasNull();
        return new Version(
                row.getInt("number"),
                hasBase ? base : null,
                Version.State.valueOf(row.getString("state")),
                row.getObject("effective") == null ? null : Times.read(row, "effective"));
    }
}
