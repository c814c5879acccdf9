package org.suban.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.calendar.Calendars;
import org.suban.calendar.PublishingDays;
import org.suban.clock.CountdownTable.Worked;
import org.suban.journal.Actor;

/** When a table of holidays comes out, open dates that count work are reckoned anew, some at a time; each that changes is listed. */
@Component
public class Replanning {

    private static final int AT_ONCE = 500;
    private static final Actor CALENDAR = Actor.machine("calendar");

    private final ReplanTable orders;
    private final CountdownTable table;
    private final Moving moving;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replanning(
            ReplanTable orders,
            CountdownTable table,
            Moving moving,
            Calendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.table = table;
        this.moving = moving;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction of the table; the dates follow after it. */
    @EventListener
    void on(PublishingDays.Published event) {
        orders.order(event.first(), event.at());
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        replan(clock.instant());
    }

    /** How many dates were moved. One node is at it at a time; one that stops in the midst is begun again. */
    public int replan(Instant at) {
        int all = 0;
        for (var order : orders.open()) {
            calendars.refresh();
            int moved = reckonAll(order.since().isAfter(at) ? order.since() : at, at);
            orders.done(order, moved, at);
            all += moved;
        }
        return all;
    }

    private int reckonAll(Instant since, Instant at) {
        int moved = 0;
        @Nullable Countdown last = null;
        while (true) {
            var some = table.worked(since, last, AT_ONCE);
            if (some.isEmpty()) {
                return moved;
            }
            moved += transaction.execute(
                    status -> some.stream().mapToInt(it -> reckon(it, at)).sum());
            last = some.getLast().countdown();
        }
    }

    private int reckon(Worked worked, Instant at) {
        var seen = worked.countdown();
        if (!worked.moved() && isAsReckoned(seen)) {
            return 0;
        }
        return table.locked(seen.id())
                .filter(it -> it.endedAt() == null && it.due().isAfter(at))
                .map(it -> moving.move(it, new Move.Calendar(), "", CALENDAR, at)
                                .due()
                                .equals(it.due())
                        ? 0
                        : 1)
                .orElse(0);
    }

    private boolean isAsReckoned(Countdown it) {
        var due = calendars.named(it.calendar()).due(it.began(), it.limit());
        return due.at().equals(it.due()) && due.provisional() == it.provisional();
    }
}
