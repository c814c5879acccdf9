package org.suban.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.calendar.Limit;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/**
 * A promise of time (时限) with how it was reckoned: the {@code limit} from {@code began} by that calendar, as that rule says, gave
 * {@code firstDue}; {@code due} is what holds now. While it is held (暂停) it does not run.
 */
public record Countdown(
        Id id,
        Instant began,
        Limit limit,
        String rule,
        String calendar,
        boolean provisional,
        Instant firstDue,
        Instant due,
        Instant near,
        @Nullable UnitCode unit,
        @Nullable Hold hold,
        @Nullable Instant endedAt,
        Told told) {

    /** What is promised; the number tells several of a kind apart. */
    public record Id(RequestId request, Kind kind, int number) {}

    /** Since when it does not run and why, and until when at most. */
    public record Hold(Instant since, Instant until, String words) {}

    /** The fact that one stands still, at the latest until then, or that it runs again, where there is no such moment. */
    public record Held(Id id, @Nullable Instant until) {}

    /** What is to be done until then. */
    public enum Kind {
        /** A dispatcher sends it; the number counts its waits. */
        DISPATCH,
        /** The unit accepts or returns; the number is the round. */
        SIGN,
        /** The unit speaks with the person. */
        CONTACT,
        /** The unit finishes. */
        FINISH,
        /** A co-host does its part, of that number. */
        PART,
        /** The unit answers a supervision order, of that number. */
        ORDER,
        /** What could not be solved is looked at again; the number counts such endings. Nobody is late for it. */
        AGAIN;

        boolean isPromise() {
            return this != AGAIN;
        }
    }

    /** What has been said of it so far. */
    public enum Told {
        NOTHING,
        NEAR,
        MISSED
    }

    public boolean isMissed(Instant at) {
        return (endedAt == null ? at : endedAt).isAfter(due);
    }

    /** So long before the end it becomes near, whatever the end is. */
    Duration alarm() {
        return Duration.between(near, due);
    }
}
