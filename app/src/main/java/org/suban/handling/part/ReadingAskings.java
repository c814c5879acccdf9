package org.suban.handling.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.identity.Staff;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Reads what a host asks and holds it against the list, the units that work, and the parts there are. */
@Component
class ReadingAskings {

    static final int LONGEST_TASK = 500;
    static final int LONGEST_REASON = 500;
    static final int MOST_DAYS = 60;

    private final Units units;
    private final Cohosts cohosts;
    private final PartLimits limits;

    ReadingAskings(Units units, Cohosts cohosts, PartLimits limits) {
        this.units = units;
        this.cohosts = cohosts;
        this.limits = limits;
    }

    /** The part it makes, with the next number. */
    Decision<Opening> read(Staff by, Handling host, List<Part> before, Asking said, Instant at) {
        var unit = unit(said.unit());
        var objections = Objections.NONE
                .and(objectionTo(unit, host))
                .and(unit.flatMap(it -> reasonMissing(it, host, said.reason())))
                .and(words("task", said.task(), LONGEST_TASK))
                .and(tooLong(said.days()));
        if (objections.any()) {
            return Decision.refused(objections);
        }
        return asked(unit.orElseThrow(), before)
                .map(Decision::<Opening>refused)
                .orElseGet(() -> Decision.granted(opening(by, host, unit.orElseThrow(), before.size() + 1, said, at)));
    }

    private Opening opening(Staff by, Handling host, UnitCode unit, int number, Asking said, Instant at) {
        var until = limits.due(host, unit, said, at);
        var part = new Part(
                host.request(),
                number,
                unit,
                said.task().strip(),
                said.mandatory(),
                said.reason().strip(),
                limits.signBy(cohosts.item(host.request()), unit, until.due(), at),
                until.due(),
                by.actor(),
                at,
                List.of());
        return new Opening(part, until);
    }

    private Optional<UnitCode> unit(String typed) {
        return Optional.of(typed.strip())
                .filter(UnitCode::isOne)
                .flatMap(it -> units.living(new UnitCode(it)))
                .map(Unit::code);
    }

    private Optional<Refusal> objectionTo(Optional<UnitCode> unit, Handling host) {
        if (unit.isEmpty()) {
            return Optional.of(Refusal.wrong("unit", "handling.part-unit-unknown"));
        } else if (unit.get().equals(host.unit())) {
            return Optional.of(Refusal.wrong("unit", "handling.part-own-unit"));
        }
        return isNamed(unit.get(), host) || !cohosts.isDown(host.request(), unit.get())
                ? Optional.empty()
                : Optional.of(Refusal.wrong(
                        "unit", "handling.part-sent-down", units.get(unit.get()).name()));
    }

    /** The list's own co-host needs none. */
    private Optional<Refusal> reasonMissing(UnitCode unit, Handling host, String typed) {
        return isNamed(unit, host) && typed.length() <= LONGEST_REASON
                ? Optional.empty()
                : words("reason", typed, LONGEST_REASON);
    }

    private boolean isNamed(UnitCode unit, Handling host) {
        return cohosts.named(host).contains(unit);
    }

    /** Of two who ask the same unit at once one is told that it has been asked. */
    private Optional<Refusal> asked(UnitCode unit, List<Part> before) {
        return before.stream()
                .filter(it -> it.unit().equals(unit) && it.step().isOnDesk())
                .findFirst()
                .map(it -> Refusal.because(
                        Kind.OVERTAKEN,
                        "handling.part-asked-before",
                        units.get(unit).name()));
    }

    static Optional<Refusal> words(String field, String typed, int longest) {
        return typed.isBlank() || typed.length() > longest
                ? Optional.of(Refusal.wrong(field, "handling.part-" + field, longest))
                : Optional.empty();
    }

    private static Optional<Refusal> tooLong(@Nullable Integer days) {
        return days != null && (days < 1 || days > MOST_DAYS)
                ? Optional.of(Refusal.wrong("days", "handling.part-days", MOST_DAYS))
                : Optional.empty();
    }
}
