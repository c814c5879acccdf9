package org.suban.rating.followup.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;
import org.suban.rating.Scores;
import org.suban.rating.Verdict;
import org.suban.rating.followup.FollowUp.CameTo;

/** What the person says in a call, or that nobody could be reached. */
public record FollowUpForm(
        @Nullable CameTo cameTo,
        @Nullable Solved solved,
        @Nullable Integer satisfied,
        @Nullable Integer speed,
        @Nullable Integer result,
        @Nullable Integer manner,
        @Nullable Integer reply,
        @Nullable String words) {

    static final FollowUpForm EMPTY = new FollowUpForm(null, null, null, null, null, null, null, null);

    Verdict verdict() {
        return new Verdict(solved, satisfied, new Scores(speed, result, manner, reply), words);
    }

    String wordsOrNone() {
        return words == null ? "" : words;
    }
}
