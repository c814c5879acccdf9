package org.suban.rating;

import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;

/** What the resident says, as sent; the first two are asked for, and where one is missing nothing is assumed. Satisfied from 5 (very) to 1. */
public record Verdict(
        @Nullable Solved solved,
        @Nullable Integer satisfied,
        Scores scores,
        @Nullable String words) {

    public static Verdict of(@Nullable Solved solved, @Nullable Integer satisfied, @Nullable String words) {
        return new Verdict(solved, satisfied, Scores.NONE, words);
    }
}
