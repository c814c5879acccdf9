package org.suban.classification.model;

import java.util.List;
import org.suban.classification.record.Scores;
import org.suban.classification.record.Scores.Band;
import org.suban.classification.record.Scores.Confusion;

/**
 * How a model did on the newest requests before it had learnt from them, and how many of the same what named before it had
 * right; {@code learnt} is from how many earlier ones it had learnt by then.
 */
public record Figures(
        int learnt,
        int rows,
        int labels,
        double top1,
        double top3,
        double top5,
        double macroF1,
        String before,
        int right,
        int rightBefore,
        double seconds,
        List<Band> reliability,
        List<Confusion> worst) {

    private static final int WORST = 10;

    public Figures {
        reliability = List.copyOf(reliability);
        worst = List.copyOf(worst);
    }

    static Figures of(int learnt, Scores now, String nameBefore, Scores before, double seconds) {
        return new Figures(
                learnt,
                now.held().size(),
                now.labels(),
                now.among(1),
                now.among(3),
                now.among(5),
                now.macroF1(),
                nameBefore,
                now.right(),
                before.right(),
                seconds,
                now.reliability(),
                now.worst(WORST));
    }

    boolean better() {
        return right > rightBefore;
    }
}
