package org.suban.handling.holder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Gives what a leaver holds to colleagues: each to the one who holds the fewest; each node looks for what was missed. */
@Component
class Leavers {

    private static final Actor RULE = Actor.machine("leaver");
    private static final int AT_ONCE = 200;

    private final Handlings handlings;
    private final HolderTable table;
    private final Passing passing;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Leavers(
            Handlings handlings,
            HolderTable table,
            Passing passing,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        this.handlings = handlings;
        this.table = table;
        this.passing = passing;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Within the transaction in which the account goes out of use. */
    @EventListener
    void on(Staff.Left event) {
        passOn(List.of(event.person()), event.at());
    }

    /** It goes back to who held it, unless that person works there no longer. */
    @EventListener
    void on(Handling.Reopened event) {
        var it = handlings.locked(event.request()).orElseThrow();
        var holder = it.holder();
        if (holder != null && handlers(it.unit()).stream().noneMatch(holder::equals)) {
            passing.pass(it, null, RULE, "", event.at());
        }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
    void look() {
        passOnMissed(clock.instant());
    }

    /** An account may go out of use while somebody hands its owner something. */
    int passOnMissed(Instant at) {
        var gone =
                people.all().stream().filter(it -> !it.active()).map(Staff::id).toList();
        return gone.isEmpty() ? 0 : passOn(gone, at);
    }

    private int passOn(Collection<StaffId> gone, Instant at) {
        int all = 0;
        int some;
        do {
            some = transaction.execute(status -> passSome(gone, at));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int passSome(Collection<StaffId> gone, Instant at) {
        var held = table.openOf(gone, AT_ONCE);
        Map<UnitCode, Map<StaffId, Integer>> loads = new HashMap<>();
        for (RequestId request : held) {
            var it = handlings.find(request).orElseThrow();
            var colleagues = loads.computeIfAbsent(it.unit(), unit -> loads(unit, gone));
            var next = fewest(colleagues);
            passing.pass(it, next, RULE, "", at);
            if (next != null) {
                colleagues.merge(next, 1, Integer::sum);
            }
        }
        return held.size();
    }

    /** Somebody may have come back while this looks; they wait for their turn. */
    private Map<StaffId, Integer> loads(UnitCode unit, Collection<StaffId> gone) {
        var colleagues =
                handlers(unit).stream().filter(it -> !gone.contains(it)).toList();
        var loads = table.loads(colleagues);
        colleagues.forEach(it -> loads.putIfAbsent(it, 0));
        return loads;
    }

    private static @Nullable StaffId fewest(Map<StaffId, Integer> loads) {
        return loads.entrySet().stream()
                .min(comparing(Map.Entry<StaffId, Integer>::getValue)
                        .thenComparing(comparingLong(it -> it.getKey().number())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<StaffId> handlers(UnitCode unit) {
        return people.handlers(unit).stream().map(Staff::id).toList();
    }
}
