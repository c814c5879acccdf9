package org.suban.dispatch;

import org.springframework.stereotype.Component;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Tells who comes too late what has become of a request that waits no longer (去向). */
@Component
public class Whereabouts {

    private final Requests requests;
    private final Assignments assignments;
    private final Units units;

    Whereabouts(Requests requests, Assignments assignments, Units units) {
        this.requests = requests;
        this.assignments = assignments;
        this.units = units;
    }

    /** The caller has found that it does not wait. */
    public Refusal of(RequestId id) {
        if (!requests.partsOf(id).isEmpty()) {
            return Refusal.because(Kind.OVERTAKEN, "dispatch.split-before");
        }
        var sent = assignments.of(id);
        if (!sent.isEmpty() && assignments.returnsOf(id).size() < sent.size()) {
            var name = units.get(sent.getLast().unit()).name();
            return Refusal.because(Kind.OVERTAKEN, "dispatch.sent-before", name);
        }
        return requests.find(id).isPresent()
                ? Refusal.because(Kind.OVERTAKEN, "dispatch.left-before")
                : Refusal.because(Kind.UNKNOWN, "dispatch.request-unknown");
    }
}
