package org.suban.classification.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.record.Scores.Band;

/** One model: from what it was learnt, how it did on requests that it had not seen, and whether it can be chosen. */
public record ModelView(
        int number,
        Instant learntAt,
        int lessons,
        Instant endedFrom,
        Instant endedTo,
        @Nullable String megabytes,
        boolean names,
        boolean mayBeChosen,
        FiguresView figures) {

    /** Shares in percent; {@code before} is the number of the model that named before, none for the list alone. */
    public record FiguresView(
            int learnt,
            int rows,
            int labels,
            String top1,
            String top3,
            String top5,
            String macroF1,
            String seconds,
            int right,
            @Nullable String before,
            int rightBefore,
            List<BandView> bands,
            ReliabilityView chart,
            List<ConfusionView> worst) {}

    /** Guesses of about the same probability. */
    public record BandView(int from, int to, int guesses, String said, String right) {

        private static final int WIDE = 10;

        static BandView of(Band it) {
            return new BandView(
                    it.from(),
                    it.from() + WIDE,
                    it.guesses(),
                    ModelNames.percent(it.said()),
                    ModelNames.percent(it.right()));
        }
    }

    /** What one item was taken for, by name; nothing was said where there is no name. */
    public record ConfusionView(String right, @Nullable String guessed, long times) {}
}
