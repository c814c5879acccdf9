package org.suban.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** How a request that was sent has gone so far: where it went first, how often it was sent, and where it ended, if it has. */
record Course(
        RequestId request,
        Sent first,
        Sender sender,
        Sent last,
        int rounds,
        boolean second,
        @Nullable Instant finishedAt) {

    /** To whom, under which item. */
    record Sent(UnitCode unit, ItemCode item) {}

    /** A person or a rule. */
    enum Sender {
        PERSON,
        MACHINE
    }

    static Course begun(RequestId request, Sent to, Sender by) {
        return new Course(request, to, by, to, 1, false, null);
    }

    /** Back at the unit that had it first is no second unit, unless another one had it between. */
    Course sent(Sent to) {
        return new Course(
                request, first, sender, to, rounds + 1, second || !to.unit().equals(first.unit()), null);
    }

    /** Nothing, if it was the only sending; a second unit that was named before stays a second decision. */
    @Nullable
    Course undone() {
        return rounds == 1 ? null : new Course(request, first, sender, last, rounds - 1, second, null);
    }

    Course takingASecondDecision() {
        return new Course(request, first, sender, last, rounds, true, null);
    }

    /** A unit that finishes what was sent to another, not its forerunner, was handed it in silence. */
    Course finished(UnitCode by, boolean silently, Instant at) {
        return new Course(request, first, sender, new Sent(by, last.item()), rounds, second || silently, at);
    }

    Course reopened() {
        return new Course(request, first, sender, last, rounds, second, null);
    }
}
