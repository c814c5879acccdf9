package org.suban.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.clock.Countdown.Id;
import org.suban.journal.Actor;

/** What was held as long as it may be runs again by itself, from the end of that time, whenever that is noticed. */
@Component
public class EndingHolds {

    private static final int AT_ONCE = 200;

    private final CountdownTable table;
    private final CountingDown counting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingHolds(CountdownTable table, CountingDown counting, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.counting = counting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        end(clock.instant());
    }

    /** How many run again. */
    public int end(Instant at) {
        return table.tooLongHeld(at, AT_ONCE).stream()
                .mapToInt(it -> transaction.execute(status -> end(it, at)))
                .sum();
    }

    /** It may have been released meanwhile. */
    private int end(Id id, Instant at) {
        return table.locked(id)
                .filter(it -> it.hold() != null && !it.hold().until().isAfter(at))
                .flatMap(it -> counting.release(id, Actor.machine("hold-bound"), at))
                .map(it -> 1)
                .orElse(0);
    }
}
