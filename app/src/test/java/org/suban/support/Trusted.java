package org.suban.support;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.dispatch.automation.Measuring;

/**
 * Gives a test's city a past in which the list alone was always right from a confidence of one half on, and lets the machine
 * act: what is sure goes at once. A process that a test's city starts beside itself gives it no second one. A test of a city without a past says {@code suban.test.trust=false}.
 */
@Component
@ConditionalOnProperty(name = "suban.test.trust", matchIfMissing = true)
@ConditionalOnWebApplication
class Trusted {

    private static final int VERDICTS = 300;

    private final Record record;
    private final JdbcClient jdbc;
    private final Measuring measuring;
    private final Clock clock;

    Trusted(Record record, JdbcClient jdbc, Measuring measuring, Clock clock) {
        this.record = record;
        this.jdbc = jdbc;
        this.measuring = measuring;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var now = clock.instant();
        record.good(VERDICTS, "ALONE", 0.5);
        record.good(VERDICTS, "AGREED", 0);
        jdbc.sql("insert into automation_mode (mode, why, set_by, at) values ('ON', 'test', 'machine:test', :at)")
                .param("at", Times.column(now.minus(Duration.ofDays(1))))
                .update();
        measuring.measure(now);
    }
}
