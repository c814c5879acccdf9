package org.suban.classification.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.model.LearningRun;

/** What names now, the tries to learn and the models kept; {@code asked} is what a typed text was answered. */
public record ModelsView(
        NowView now,
        List<LearningRun> runs,
        List<LineView> models,
        @Nullable AskedView asked,
        boolean mayChoose,
        boolean mayOpenCases) {

    /** A model, or none for the list alone; never put in force has neither moment nor person; {@code by} is who chose it. */
    public record NowView(
            @Nullable Integer number,
            @Nullable Instant since,
            @Nullable String by) {

        /** Nobody chose it: it had more right than what named before. */
        public boolean better() {
            return since != null && by == null;
        }
    }

    /** A model in one line; shares in percent, no size once its content was dropped. */
    public record LineView(
            int number,
            Instant learntAt,
            int lessons,
            String top1,
            String top3,
            String top5,
            String macroF1,
            @Nullable String megabytes,
            boolean names) {}
}
