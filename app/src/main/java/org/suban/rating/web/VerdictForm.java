package org.suban.rating.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;
import org.suban.rating.Scores;
import org.suban.rating.Verdict;

/** The two questions as answered on a page, and what else there is to say; what is no answer is none. */
public record VerdictForm(
        @Nullable Solved solved,
        @Nullable Integer satisfied,
        @Nullable Integer speed,
        @Nullable Integer result,
        @Nullable Integer manner,
        @Nullable Integer reply,
        @Nullable String words) {

    public static final VerdictForm EMPTY = new VerdictForm(null, null, null, null, null, null, null);

    public Verdict verdict() {
        return new Verdict(solved, satisfied, new Scores(speed, result, manner, reply), words);
    }
}
