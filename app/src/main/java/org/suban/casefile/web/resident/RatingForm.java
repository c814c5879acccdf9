package org.suban.casefile.web.resident;

import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;
import org.suban.rating.Scores;
import org.suban.rating.Verdict;

/** The two questions as answered, and what else there is to say; what is no answer is none. */
record RatingForm(
        @Nullable Solved solved,
        @Nullable Integer satisfied,
        @Nullable Integer speed,
        @Nullable Integer result,
        @Nullable Integer manner,
        @Nullable Integer reply,
        @Nullable String words) {

    static RatingForm empty() {
        return new RatingForm(null, null, null, null, null, null, null);
    }

    Verdict verdict() {
        return new Verdict(solved, satisfied, new Scores(speed, result, manner, reply), words);
    }
}
