package org.suban.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;
import org.suban.shared.RequestId;

/** The resident's word (评价) on the resolution with that number; it stands beside the handler's, and {@code denies} that one where it says less. */
public record Rating(
        RequestId request,
        int number,
        Solved solved,
        int satisfied,
        Scores scores,
        @Nullable String words,
        Voice voice,
        boolean denies,
        Instant at) {

    public static final int CONTENT = 4;

    public Rating {
        if (satisfied < 1 || satisfied > 5) {
            throw new IllegalArgumentException("Satisfied is 1 to 5, not " + satisfied);
        }
    }

    /** 4 and 5. */
    public boolean isContent() {
        return satisfied >= CONTENT;
    }
}
