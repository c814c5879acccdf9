package org.suban.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.suban.notification.State;
import org.suban.notification.sender.Outcome;

/** How a try ended for a message: it was taken, goes again later, or is stuck and says why. */
record Tried(State state, String trouble, Instant notBefore, Instant at) {

    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    static Tried by(Outcome outcome, int tries, Instant at) {
        return switch (outcome) {
            case Outcome.Taken taken -> new Tried(State.SENT, "", at, at);
            case Outcome.Kept(var why) -> new Tried(State.KEPT, why, at, at);
            case Outcome.Refused(var why) -> new Tried(State.FAILED, why, at, at);
            case Outcome.Later(var why) ->
                tries > WAITS.size()
                        ? new Tried(State.FAILED, why, at, at)
                        : new Tried(State.WAITING, why, at.plus(WAITS.get(tries - 1)), at);
        };
    }

    /** A further try minds quiet hours like the first. */
    Tried notBefore(Instant quietEnd) {
        return quietEnd.equals(notBefore) ? this : new Tried(State.HELD, trouble, quietEnd, at);
    }
}
