package org.suban.handling.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** What the unit asked the person (询问), to be answered until then; the answer, once there is one, stays as it is. */
public record Question(
        RequestId request,
        int number,
        String words,
        Actor by,
        Instant at,
        Instant until,
        @Nullable Answer answer) {

    /** What the person said. */
    public record Answer(String words, How how, Instant at) {}

    /** By the link that was sent, or on the tracking page. */
    public enum How {
        LINK,
        TRACKING
    }

    public Question {
        if (number < 1 || words.isBlank() || !until.isAfter(at)) {
            throw new IllegalArgumentException("Not a question of %s: %d".formatted(request, number));
        }
    }

    /** Whether an answer at that time still counts. */
    public boolean waits(Instant at) {
        return answer == null && !at.isAfter(until);
    }
}
