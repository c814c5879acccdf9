package org.suban.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Messages that were taken long ago go, half a year unless told otherwise; what could not be sent stays until somebody sees to it. */
@Component
class ClearingOut {

    private static final int AT_ONCE = 5_000;

    private final OutboxTable table;
    private final Duration kept;
    private final Clock clock;

    ClearingOut(OutboxTable table, @Value("${suban.notification.keep-days:180}") int days, Clock clock) {
        this.table = table;
        this.kept = Duration.ofDays(days);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 11, timeUnit = TimeUnit.MINUTES)
    void look() {
        clear(clock.instant());
    }

    /** How many went. */
    int clear(Instant at) {
        int all = 0;
        int some;
        do {
            some = table.clear(at.minus(kept), AT_ONCE);
            all += some;
        } while (some == AT_ONCE);
        return all;
    }
}
