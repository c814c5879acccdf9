package org.suban.handling.part;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.handling.JointWork;
import org.suban.identity.Staff;
import org.suban.journal.Actor;
import org.suban.organization.Units;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Tells the host's work which parts stand in its way, and ends them with it. */
@Component
class JointParts implements JointWork {

    private final PartTable table;
    private final Turning turning;
    private final Units units;

    JointParts(PartTable table, Turning turning, Units units) {
        this.table = table;
        this.turning = turning;
        this.units = units;
    }

    @Override
    public Optional<Refusal> hindrance(RequestId request) {
        var open = table.of(request).stream().filter(Part::hinders).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        Kind.OVERTAKEN,
                        "handling.parts-open",
                        open.size(),
                        open.stream().map(this::named).collect(joining(" · "))));
    }

    @Override
    public void end(RequestId request, End why, Instant at) {
        table.of(request).stream()
                .filter(it -> !it.step().isSettled())
                .forEach(it -> turning.withdraw(it, "", Actor.machine(why.rule()), at));
    }

    @Override
    public boolean isHelping(Staff by, RequestId request) {
        return table.of(request).stream().anyMatch(it -> it.step() == PartStep.ACCEPTED && by.mayActFor(it.unit()));
    }

    private String named(Part it) {
        return it.number() + " " + units.get(it.unit()).name();
    }
}
