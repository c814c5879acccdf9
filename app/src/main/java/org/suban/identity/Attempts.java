package org.suban.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;

/** Counts failed guesses of a password or a query code; after ten within a quarter of an hour even the right one must wait. */
@Component
public class Attempts {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean tooMany(String subject, Instant at) {
        return jdbc.sql("select count(*) from failed_attempt where subject = :subject and at > :since")
                        .param("subject", subject)
                        .param("since", Times.column(at.minus(WITHIN)))
                        .query(Long.class)
                        .single()
                >= MOST;
    }

    public void failed(String subject, Instant at) {
        jdbc.sql("insert into failed_attempt (subject, at) values (:subject, :at)")
                .param("subject", subject)
                .param("at", Times.column(at))
                .update();
        forgetOlderThan(at.minus(WITHIN));
    }

    private void forgetOlderThan(Instant moment) {
        jdbc.sql("delete from failed_attempt where at < :moment")
                .param("moment", Times.column(moment))
                .update();
    }
}
