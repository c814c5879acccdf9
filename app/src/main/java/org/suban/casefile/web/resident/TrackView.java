package org.suban.casefile.web.resident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.guidance.Guidance;
import org.suban.guidance.Reason;
import org.suban.handling.question.Question;
import org.suban.intake.words.Addition;
import org.suban.rating.Rating;

/** A request as its resident follows it: the last stop is the present one, {@code ahead} is what should still come. */
record TrackView(
        ReceiptView receipt,
        String standing,
        List<StopView> stops,
        List<String> ahead,
        String words,
        @Nullable String matter,
        @Nullable String area,
        @Nullable String address,
        boolean onMap,
        List<Integer> photos,
        List<Addition> added,
        List<Question> questions,
        @Nullable Question open,
        List<ReplyView> replies,
        @Nullable PartOf partOf,
        List<PartView> parts,
        @Nullable GuidedView guided) {

    /** That it is for none of our units: why, and where to go. */
    record GuidedView(Guidance guidance, Reason reason, Reason.Said said) {}

    /** Which part of which letter it is. */
    record PartOf(String letter, int number, int of) {}

    /** A part of a letter as its resident follows it. */
    record PartView(ReceiptView receipt, String standing, List<StopView> stops) {}

    record StopView(String kind, Instant at, String unit) {}

    record ReplyView(String text, Instant at, @Nullable Rating verdict) {}

    public boolean isClosed() {
        return receipt.state().equals("closed");
    }

    public boolean isRateable() {
        return receipt.state().equals("resolved");
    }

    /** Whether a unit's time is running. */
    public boolean isAwaited() {
        return receipt.state().equals("dispatched") || receipt.state().equals("underway");
    }
}
