package org.suban.support;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readers of the journal leave a line for later while any transaction may still commit an earlier one; a test waits for those. */
@Component
public class Settled {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;

    Settled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns as soon as each line of the journal may be read. */
    public void await() {
        for (long start = System.nanoTime(); !settled(); ) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("Some transaction does not end");
            }
            Thread.yield();
        }
    }

    private boolean settled() {
        return jdbc.sql("""
                select coalesce(
                    (select transaction < pg_snapshot_xmin(pg_current_snapshot())
                     from journal_entry order by transaction desc, position desc limit 1),
                    true)
                """).query(Boolean.class).single();
    }
}
