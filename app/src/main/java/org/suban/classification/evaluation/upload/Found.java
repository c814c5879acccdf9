package org.suban.classification.evaluation.upload;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suban.classification.evaluation.Evaluation;
import org.suban.classification.evaluation.LabelledFile;
import org.suban.classification.record.Scores.Band;
import org.suban.classification.record.Scores.Confusion;

/**
 * What an evaluation came to, in figures and labels alone; shares run from 0 to 1, {@code unitRight} is there where units
 * were asked for. {@code withoutLabel} rows were passed over; {@code single} labels stand in one row only, which nobody can
 * both learn from and be asked about.
 */
public record Found(
        int learnt,
        int rows,
        int labels,
        double top1,
        double top3,
        double top5,
        double macroF1,
        int decided,
        int decidedRight,
        @Nullable Double unitRight,
        double seconds,
        long rowsPerSecond,
        long megabytes,
        int withoutLabel,
        int single,
        List<Band> reliability,
        List<Confusion> worst) {

    private static final int WORST = 10;

    public Found {
        reliability = List.copyOf(reliability);
        worst = List.copyOf(worst);
    }

    static Found of(Evaluation it, int withoutLabel, int single) {
        var scores = it.scores();
        return new Found(
                it.learnt(),
                it.rows(),
                scores.labels(),
                scores.among(1),
                scores.among(3),
                scores.among(5),
                scores.macroF1(),
                it.decided().held().size(),
                it.decided().right(),
                it.unitRight().isPresent() ? it.unitRight().getAsDouble() : null,
                it.trainSeconds(),
                Math.round(it.rowsPerSecond()),
                it.peakMegabytes(),
                withoutLabel,
                single,
                scores.reliability(),
                scores.worst(WORST));
    }

    static int single(LabelledFile file) {
        var rows = file.rows().stream()
                .collect(Collectors.groupingBy(it -> it.example().label(), Collectors.counting()));
        return (int) rows.values().stream().filter(it -> it == 1).count();
    }
}
