package org.suban.dispatch.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suban.classification.record.Trust;
import org.suban.dispatch.automation.Acts.Tally;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.journal.Actor;

/** Steps back into the shadow wherever what the machine did lately was right less often than it promised, and chance does not explain it. */
@Component
class StoppingItself {

    private static final Logger LOG = LoggerFactory.getLogger(StoppingItself.class);
    private static final Duration LATELY = Duration.ofDays(28);
    private static final Actor MACHINE = Actor.machine("automation");

    private final Modes modes;
    private final Acts acts;

    StoppingItself(Modes modes, Acts acts) {
        this.modes = modes;
        this.acts = acts;
    }

    /** Says whether it stopped anywhere; where the whole city falls short it stops in each place that was let act. */
    boolean whereBelow(double target, Instant at) {
        var inForce = modes.inForce();
        var stopped = new ArrayList<Scope>();
        for (var tally : acts.since(at.minus(LATELY))) {
            if (Trust.contradicts(tally.acts() - tally.good(), tally.acts(), target)) {
                scopes(tally, inForce).forEach(it -> {
                    stop(it, tally, at);
                    stopped.add(it);
                });
            }
        }
        return !stopped.isEmpty();
    }

    private static List<Scope> scopes(Tally tally, List<ModeSet> inForce) {
        if (!tally.scope().equals(Scope.CITY)) {
            return List.of(tally.scope());
        }
        var scopes = new ArrayList<>(List.of(Scope.CITY));
        inForce.stream()
                .filter(it -> it.mode() == Mode.ON && !it.scope().equals(Scope.CITY))
                .map(ModeSet::scope)
                .forEach(scopes::add);
        return scopes;
    }

    private void stop(Scope scope, Tally tally, Instant at) {
        modes.insert(new ModeSet(scope, Mode.SHADOW, ModeSet.BELOW_TARGET, tally.acts(), tally.good(), MACHINE, at));
        LOG.warn(
                "Sending by itself stopped in {}: of {} lately {} were right. See /automation.",
                scope,
                tally.acts(),
                tally.good());
    }
}
