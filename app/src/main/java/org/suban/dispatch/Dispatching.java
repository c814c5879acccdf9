package org.suban.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.choice.ReadingChoices;
import org.suban.dispatch.choice.SendingDown;
import org.suban.dispatch.choice.Target;
import org.suban.dispatch.unitdesk.UnitDesks;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A dispatcher sends what waits, and may think better of it for a moment. */
@Component
public class Dispatching {

    /** So long may a dispatcher take back what was just sent. */
    public static final Duration UNDO = Duration.ofSeconds(10);

    private final Requests requests;
    private final ReadingChoices choices;
    private final SendingDown down;
    private final Units units;
    private final DispatchQueue queue;
    private final Assignments assignments;
    private final AssignmentTable table;
    private final UnitDesks desks;
    private final Whereabouts whereabouts;
    private final Sending sending;
    private final Journal journal;

    Dispatching(
            Requests requests,
            ReadingChoices choices,
            SendingDown down,
            Units units,
            DispatchQueue queue,
            Assignments assignments,
            AssignmentTable table,
            UnitDesks desks,
            Whereabouts whereabouts,
            Sending sending,
            Journal journal) {
        this.requests = requests;
        this.choices = choices;
        this.down = down;
        this.units = units;
        this.queue = queue;
        this.assignments = assignments;
        this.table = table;
        this.desks = desks;
        this.whereabouts = whereabouts;
        this.sending = sending;
        this.journal = journal;
    }

    /** Of two dispatchers with one case the first sends it; the second is told where it went. */
    @Transactional
    public Decision<Assignment> dispatch(Staff by, RequestId id, Choice choice, Instant at) {
        if (!by.mayDispatch()) {
            return refused(Kind.NOT_YOURS, "dispatch.dispatchers-only");
        }
        var request = requests.find(id);
        if (request.isEmpty()) {
            return refused(Kind.UNKNOWN, "dispatch.request-unknown");
        }
        return choices.read(choice, request.get(), returnedBy(id)).then(target -> take(by, id, target, at));
    }

    /** The units that have said of a request that it is not theirs. */
    private Set<UnitCode> returnedBy(RequestId id) {
        var returns = assignments.returnsOf(id);
        return returns.isEmpty()
                ? Set.of()
                : assignments.of(id).stream()
                        .filter(sent -> returns.stream().anyMatch(it -> it.round() == sent.round()))
                        .map(it -> units.today(it.unit()))
                        .collect(Collectors.toSet());
    }

    /**
     * Takes back what one has just sent oneself; a unit that has begun with it is faster. It waits on as before and counts
     * neither as a round nor as a return.
     */
    @Transactional
    public Decision<Assignment> undo(Staff by, RequestId id, Instant at) {
        var sent = by.mayDispatch() ? assignments.of(id) : List.<Assignment>of();
        if (sent.isEmpty() || !sent.getLast().sentBy().equals(by.actor())) {
            return refused(Kind.NOT_YOURS, "dispatch.undo-not-yours");
        }
        var last = sent.getLast();
        if (at.isAfter(last.at().plus(UNDO))) {
            return refused(Kind.OVERTAKEN, "dispatch.undo-too-late", UNDO.toSeconds());
        }
        return desks.letGo(id, last.round(), last.at())
                ? undone(last, by, at)
                : refused(
                        Kind.OVERTAKEN,
                        "dispatch.undo-begun",
                        units.get(last.unit()).name());
    }

    private Decision<Assignment> undone(Assignment it, Staff by, Instant at) {
        table.undo(it, by.actor(), at);
        queue.resume(it.request(), it.at());
        var detail = Map.<String, Object>of("unit", it.unit().value(), "round", it.round());
        journal.append(new Entry(it.request(), "dispatch", "undone", by.actor(), at, detail));
        return Decision.granted(it);
    }

    /** Lets go of a letter that goes on as its parts; who comes second is told what has become of it. */
    @Transactional
    public Decision<RequestId> letGo(Staff by, RequestId letter, int parts, Instant at) {
        if (!by.mayNameMatters()) {
            return refused(Kind.NOT_YOURS, "dispatch.splitters-only");
        } else if (!queue.take(letter, at)) {
            return Decision.refused(whereabouts.of(letter));
        }
        journal.append(new Entry(letter, "dispatch", "split", by.actor(), at, Map.of("parts", parts)));
        return Decision.granted(letter);
    }

    private Decision<Assignment> take(Staff by, RequestId id, Target target, Instant at) {
        if (!queue.take(id, at)) {
            return Decision.refused(whereabouts.of(id));
        }
        var round = assignments.of(id).size() + 1;
        var assignment =
                new Assignment(id, round, target.item(), target.unit(), by.actor(), target.why(), at, target.version());
        down.note(id, round, target, by, at);
        sending.send(assignment);
        return Decision.granted(assignment);
    }

    private static <T> Decision<T> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
