package org.suban.handling.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.handling.Handling;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** Something asked for (报批) and, once there is one, another person's answer. */
public record Approval(
        RequestId request,
        int number,
        Wish wish,
        Actor askedBy,
        Instant at,
        @Nullable Answer answer) {

    /** That person's word. */
    public record Answer(boolean granted, String words, Actor by, Instant at) {}

    /** Asked for by a unit that has given the request back since. */
    boolean isLapsed(Handling now) {
        return at.isBefore(now.offeredAt());
    }
}
