package org.suban.dispatch;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.choice.ReadingChoices;
import org.suban.dispatch.choice.SendingDown;
import org.suban.dispatch.choice.Target;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A dispatcher sends what waits. */
@Component
public class Dispatching {

    private final Requests requests;
    private final ReadingChoices choices;
    private final SendingDown down;
    private final Units units;
    private final DispatchQueue queue;
    private final Assignments assignments;
    private final Sending sending;

    Dispatching(
            Requests requests,
            ReadingChoices choices,
            SendingDown down,
            Units units,
            DispatchQueue queue,
            Assignments assignments,
            Sending sending) {
        this.requests = requests;
        this.choices = choices;
        this.down = down;
        this.units = units;
        this.queue = queue;
        this.assignments = assignments;
        this.sending = sending;
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

    private Decision<Assignment> take(Staff by, RequestId id, Target target, Instant at) {
        if (!queue.take(id)) {
            var sent = assignments.of(id);
            return sent.isEmpty()
                    ? refused(Kind.UNKNOWN, "dispatch.request-unknown")
                    : refused(
                            Kind.OVERTAKEN,
                            "dispatch.sent-before",
                            units.get(sent.getLast().unit()).name());
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
