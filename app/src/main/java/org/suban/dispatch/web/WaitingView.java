package org.suban.dispatch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.Waiting;
import org.suban.intake.Request.By;
import org.suban.intake.Requests;

/** The waiting request that is open, with what may be meant and what a unit said that sent it back. */
public record WaitingView(
        Requests.Sheet said,
        List<TellingWords.Piece> words,
        Waiting waiting,
        QueueView.Waited waited,
        List<Suggested> suggestions,
        @Nullable Returned returned) {

    /** An item that may be meant, what spoke for it and who would get it. */
    public record Suggested(
            String code,
            String name,
            String path,
            int sure,
            List<String> words,
            @Nullable By chosenBy,
            @Nullable String unit) {}

    /** Who sent it back, why, by which clause, and whose they think it is. */
    public record Returned(
            String unit,
            String reason,
            @Nullable String clause,
            @Nullable String better) {}
}
