package org.suban.casefile;

import static org.suban.casefile.CaseState.CLOSED;
import static org.suban.casefile.CaseState.DISPATCHED;
import static org.suban.casefile.CaseState.GUIDED;
import static org.suban.casefile.CaseState.RESOLVED;
import static org.suban.casefile.CaseState.SPLIT;
import static org.suban.casefile.CaseState.UNDERWAY;
import static org.suban.casefile.CaseState.WAITING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suban.journal.Entry;
import org.suban.journal.Line;

/**
 * The only ways a request goes: one table. The chart in {@code docs/state-chart.md} is drawn from it, and what the journal of
 * a request says leads along it to where the request stands.
 */
public final class StateChart {

    /** A line of the journal of that kind leads from one state to the other. */
    public record Way(CaseState from, String kind, CaseState to) {}

    private static final List<Way> WAYS = List.of(
            new Way(WAITING, "dispatched", DISPATCHED),
            new Way(WAITING, "split", SPLIT),
            new Way(WAITING, "guided", GUIDED),
            new Way(GUIDED, "guidance-lifted", WAITING),
            new Way(DISPATCHED, "accepted", UNDERWAY),
            new Way(DISPATCHED, "returned", WAITING),
            new Way(DISPATCHED, "undone", WAITING),
            new Way(UNDERWAY, "returned", WAITING),
            new Way(UNDERWAY, "resolved", RESOLVED),
            new Way(UNDERWAY, "ended-unsolved", RESOLVED),
            new Way(DISPATCHED, "dispatched", DISPATCHED),
            new Way(UNDERWAY, "dispatched", DISPATCHED),
            new Way(RESOLVED, "rated", CLOSED),
            new Way(CLOSED, "redone", UNDERWAY),
            new Way(RESOLVED, "redone", UNDERWAY));

    private static final Set<String> STEPS = WAYS.stream().map(Way::kind).collect(Collectors.toUnmodifiableSet());

    private StateChart() {}

    public static List<Way> ways() {
        return WAYS;
    }

    /** Where the journal says that a request stands. */
    public static CaseState replay(List<Line> journal) {
        return walk(journal).state;
    }

    /** The steps that the table does not allow; empty for every life that ever was. */
    public static List<String> illegal(List<Line> journal) {
        return List.copyOf(walk(journal).illegal);
    }

    private static Walk walk(List<Line> journal) {
        var walk = new Walk();
        journal.stream()
                .map(Line::entry)
                .filter(it -> STEPS.contains(it.kind()))
                .forEach(walk::step);
        return walk;
    }

    private static final class Walk {

        private final List<String> illegal = new ArrayList<>();
        private CaseState state = WAITING;
        private Object unit = "";

        private void step(Entry it) {
            var to = it.detail().getOrDefault("unit", "");
            // A ruling that leaves a request where it is sends it nowhere.
            if (it.kind().equals("dispatched") && state == UNDERWAY && to.equals(unit)) {
                return;
            }
            var way = WAYS.stream()
                    .filter(one -> one.from() == state && one.kind().equals(it.kind()))
                    .findFirst();
            way.ifPresentOrElse(one -> state = one.to(), () -> illegal.add(state + " " + it.kind()));
            unit = it.kind().equals("dispatched") ? to : unit;
        }
    }
}
