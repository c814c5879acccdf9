package org.suban.casefile.web.resident;

import org.jspecify.annotations.Nullable;
import org.suban.rating.Verdict;

/** The two questions as answered, {@code yes} or {@code no}, and what else there is to say. */
record RatingForm(
        @Nullable String solved,
        @Nullable String satisfied,
        @Nullable String words) {

    static RatingForm empty() {
        return new RatingForm(null, null, null);
    }

    Verdict verdict() {
        return new Verdict(answer(solved), answer(satisfied), words);
    }

    private static @Nullable Boolean answer(@Nullable String said) {
        return switch (said) {
            case "yes" -> true;
            case "no" -> false;
            case null, default -> null;
        };
    }
}
