package org.suban.classification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try to learn: of {@code rows} newest requests the new model had {@code hits} right, what named before {@code hitsBefore}; {@code before} is empty for the list alone. */
public record LearningRun(
        Instant at,
        Result result,
        int lessons,
        int rows,
        int hits,
        String before,
        int hitsBefore,
        @Nullable Integer model) {

    /** What came of it. */
    public enum Result {
        TAKEN,
        NOT_BETTER,
        TOO_FEW
    }
}
