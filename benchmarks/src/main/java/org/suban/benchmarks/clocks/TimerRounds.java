package org.suban.benchmarks.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.benchmarks.trial.Trial;
import org.suban.clock.Telling;

/** The timer's round when very many promises end at the same moment, as at the end of a working day. */
final class TimerRounds {

    /** Far enough ahead that the server's own timer does not come first, and nearer than all else that falls due. */
    private static final Duration AHEAD = Duration.ofMinutes(90);

    private static final int PATIENCE = 100;

    private final JdbcClient jdbc;
    private final Telling telling;
    private final Instant moment;
    private final int rounds;

    TimerRounds(Trial trial, int rounds) {
        this.jdbc = trial.the(JdbcClient.class);
        this.telling = trial.the(Telling.class);
        this.moment = trial.now().plus(AHEAD);
        this.rounds = rounds;
    }

    /** The first round only warms up. */
    void measure(int atOnce, ClocksReport report) {
        var seconds = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            fallDue(atOnce);
            long start = System.nanoTime();
            tell(atOnce);
            if (round >= 0) {
                seconds[round] = (System.nanoTime() - start) / 1e9;
            }
        }
        report.rounds(atOnce, seconds);
    }

    /** The server's timer may be at it for a moment; then nothing is told and it is tried again. */
    private void tell(int expected) {
        int told = 0;
        for (int tries = 0; told < expected && tries < PATIENCE; tries++) {
            told += telling.tell(moment);
        }
        if (told != expected) {
            throw new IllegalStateException("Told " + told + " countdowns, not " + expected);
        }
    }

    /** As if so many finishing limits had been set to one moment and been near for a day. */
    private void fallDue(int howMany) {
        int prepared = jdbc.sql("""
                update countdown
                set due = :moment, near = cast(:moment as timestamptz) - interval '1 day', told = 'NEAR', tell_at = :moment
                where (request_id, kind, number) in (
                    select request_id, kind, number
                    from countdown
                    where kind = 'FINISH' and told = 'NOTHING' and ended_at is null and held_since is null
                    order by request_id
                    limit :most)
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("most", howMany)
                .update();
        if (prepared != howMany) {
            throw new IllegalStateException("Only " + prepared + " countdowns are left that could fall due");
        }
    }
}
