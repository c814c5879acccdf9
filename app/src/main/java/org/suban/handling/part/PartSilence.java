package org.suban.handling.part;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.handling.Handlings;
import org.suban.handling.part.PartTable.Unsigned;

/** A unit that says nothing of its part until the limit has accepted it, as with a whole request; each node looks every minute, and of two that look at once one accepts. */
@Component
class PartSilence {

    private static final int AT_ONCE = 200;

    private final Handlings handlings;
    private final PartTable table;
    private final Turning turning;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PartSilence(Handlings handlings, PartTable table, Turning turning, TransactionTemplate transaction, Clock clock) {
        this.handlings = handlings;
        this.table = table;
        this.turning = turning;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        acceptOverdue(clock.instant());
    }

    /** How many were accepted by silence. */
    int acceptOverdue(Instant at) {
        int all = 0;
        int some;
        do {
            some = (int) table.unsigned(at, AT_ONCE).stream()
                    .filter(it -> Boolean.TRUE.equals(transaction.execute(status -> accept(it, at))))
                    .count();
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    /** Whoever holds the row of the sheet may have spoken meanwhile. */
    private boolean accept(Unsigned it, Instant at) {
        var part = handlings.locked(it.request()).stream()
                .flatMap(host -> table.of(it.request()).stream())
                .filter(one -> one.number() == it.number() && one.step() == PartStep.OFFERED)
                .findFirst();
        part.ifPresent(one -> turning.acceptSilently(one, at));
        return part.isPresent();
    }
}
