package org.suban.supervision.promise;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.kept.Kept;
import org.suban.clock.kept.KeptPromises;
import org.suban.handling.Handlings;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Puts beside each other what the clocks count of every unit; the work of a unit that was merged is its heir's. */
@Component
public class Promises {

    private final KeptPromises kept;
    private final Handlings handlings;
    private final Units units;

    Promises(KeptPromises kept, Handlings handlings, Units units) {
        this.kept = kept;
        this.handlings = handlings;
        this.units = units;
    }

    /** Those with most finished first. */
    public List<PromiseLine> of(Instant from, Instant to) {
        var finish = byHeir(kept.of(Kind.FINISH, from, to));
        var contact = byHeir(kept.of(Kind.CONTACT, from, to));
        var unsolved = new HashMap<UnitCode, Long>();
        handlings.endedUnsolved(from, to).forEach((unit, n) -> unsolved.merge(units.today(unit), n, Long::sum));
        var all = new TreeSet<>(Comparator.comparing(UnitCode::value));
        all.addAll(finish.keySet());
        all.addAll(contact.keySet());
        return all.stream()
                .map(it -> new PromiseLine(
                        units.get(it),
                        finish.getOrDefault(it, Kept.NONE),
                        contact.getOrDefault(it, Kept.NONE),
                        unsolved.getOrDefault(it, 0L)))
                .sorted(Comparator.comparingLong(
                        (PromiseLine it) -> -it.finish().ended()))
                .toList();
    }

    private Map<UnitCode, Kept> byHeir(Map<UnitCode, Kept> counted) {
        var heirs = new HashMap<UnitCode, Kept>();
        counted.forEach((unit, it) -> heirs.merge(units.today(unit), it, Kept::plus));
        return heirs;
    }
}
