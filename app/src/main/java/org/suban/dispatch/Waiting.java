package org.suban.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/**
 * A request that waits for a dispatcher; {@code why} is {@code nothing-speaks}, {@code doubtful}, {@code
 * residents-choice-alone}, {@code machine-off}, {@code machine-in-shadow}, {@code sent-down}, {@code nobody-answers},
 * {@code several-matters}, {@code returned} or {@code objected}. It should be sent by {@code due}; from {@code near}
 * on that is in danger.
 */
public record Waiting(
        RequestId request,
        String why,
        Instant since,
        boolean urgent,
        Instant near,
        Instant due,
        @Nullable Group group) {

    /** The item that is suggested first and the unit that answers for it there: what has both in common can go together. */
    public record Group(ItemCode item, UnitCode unit) {}

    /** How its clock stands. */
    public enum Clock {
        CALM,
        NEAR,
        LATE
    }

    public Waiting {
        if (near.isBefore(since) || due.isBefore(near)) {
            throw new IllegalArgumentException(
                    "A wait begins, grows short and ends: " + since + " " + near + " " + due);
        }
    }

    public Clock clock(Instant at) {
        if (at.isAfter(due)) {
            return Clock.LATE;
        }
        return at.isBefore(near) ? Clock.CALM : Clock.NEAR;
    }
}
