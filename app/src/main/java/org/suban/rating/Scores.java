package org.suban.rating;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same five steps on single things (速度、结果、态度、答复), as far as the person says. */
public record Scores(
        @Nullable Integer speed,
        @Nullable Integer result,
        @Nullable Integer manner,
        @Nullable Integer reply) {

    public static final Scores NONE = new Scores(null, null, null, null);

    boolean areSteps() {
        return Stream.of(speed, result, manner, reply).filter(Objects::nonNull).allMatch(it -> it >= 1 && it <= 5);
    }
}
