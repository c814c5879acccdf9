package org.suban.classification.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.web.ModelView.BandView;
import org.suban.classification.web.ModelView.ConfusionView;

/** One try on files of one's own: how far it is, or what came of it; neither where it broke off. */
public record EvaluationView(
        int number,
        Instant at,
        @Nullable String by,
        String columns,
        String target,
        boolean learns,
        boolean apart,
        @Nullable Integer percent,
        @Nullable FoundView found) {

    /** Shares in percent; no share is decided by the list alone, units only where they were asked for. */
    public record FoundView(
            Instant at,
            int learnt,
            int rows,
            int labels,
            int right,
            String top1,
            String top3,
            String top5,
            String macroF1,
            int decided,
            String decidedShare,
            @Nullable String decidedRight,
            @Nullable String unitRight,
            String seconds,
            long rowsPerSecond,
            long megabytes,
            int withoutLabel,
            int single,
            List<BandView> bands,
            ReliabilityView chart,
            List<ConfusionView> worst) {}
}
