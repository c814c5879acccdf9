package org.suban.handling.part;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.handling.part.Part.Turn;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;

/** Writes down what happens to a part: its row, the desk, its countdown, and the journal's line. */
@Component
class Turning {

    private final PartTable table;
    private final PartLimits limits;
    private final Journal journal;

    Turning(PartTable table, PartLimits limits, Journal journal) {
        this.table = table;
        this.limits = limits;
        this.journal = journal;
    }

    void open(Opening opening) {
        var it = opening.part();
        table.insert(it);
        table.lay(it);
        limits.begin(it, opening.until());
        journal.append(new Entry(
                it.request(),
                "handling",
                "part-opened",
                it.openedBy(),
                it.openedAt(),
                detail(it, Map.of("task", it.task(), "mandatory", it.mandatory(), "reason", it.reason()))));
    }

    Part accept(Part it, Actor by, Instant at) {
        return turn(it, new Turn(PartStep.ACCEPTED, "", by, at), Map.of());
    }

    /** Nobody said in time that it is not theirs. */
    Part acceptSilently(Part it, Instant at) {
        return turn(it, new Turn(PartStep.ACCEPTED, "", Part.SILENCE, at), Map.of("why", "late"));
    }

    Part finish(Part it, String words, Actor by, Instant at) {
        return turn(it, new Turn(PartStep.DONE, words, by, at), Map.of("did", words));
    }

    Part giveBack(Part it, String reason, Actor by, Instant at) {
        return turn(it, new Turn(PartStep.RETURNED, reason, by, at), Map.of("reason", reason));
    }

    Part withdraw(Part it, String reason, Actor by, Instant at) {
        return turn(it, new Turn(PartStep.WITHDRAWN, reason, by, at), Map.of("reason", reason));
    }

    /** Another unit is asked in its place. */
    void passOn(Part it, Part next) {
        var turn = new Turn(PartStep.WITHDRAWN, "", next.openedBy(), next.openedAt());
        turn(it, turn, Map.of("instead", next.number()));
    }

    private Part turn(Part it, Turn turn, Map<String, Object> more) {
        table.insert(it, turn);
        if (!turn.step().isOnDesk()) {
            table.clear(it);
            limits.end(it, turn.at());
        } else {
            table.sign(it);
        }
        var kind = "part-" + turn.step().name().toLowerCase(Locale.ROOT);
        journal.append(new Entry(it.request(), "handling", kind, turn.by(), turn.at(), detail(it, more)));
        return it.after(turn);
    }

    private static Map<String, Object> detail(Part it, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("unit", it.unit().value());
        detail.put("part-number", it.number());
        detail.values().removeIf(""::equals);
        return detail;
    }
}
