package org.suban.support;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;

/** A past in which what the list alone said, as sure as given, was right every time. */
@Component
public class Record {

    private static final AtomicLong SERIAL = new AtomicLong(1001010000000L);

    private final JdbcClient jdbc;
    private final Clock clock;

    Record(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void good(int verdicts, String voice, double sure) {
        var ended = Times.column(clock.instant().minus(Duration.ofDays(1)));
        jdbc.sql("""
                insert into machine_verdict (request_id, classifier, voice, category, item, unit, sure, enough, acted,
                                             rehearsed, at, ended_unit, ended_at, good)
                select :from + n, 'lexical', :voice, '02', '02-02-01-001', 'urban-management', :sure, false, false,
                       false, :ended, 'urban-management', :ended, true
                from generate_series(1, :verdicts) n
                """)
                .param("from", SERIAL.getAndAdd(verdicts))
                .param("verdicts", verdicts)
                .param("voice", voice)
                .param("sure", sure)
                .param("ended", ended)
                .update();
    }
}
