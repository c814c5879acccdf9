package org.suban.classification.evaluation;

import java.util.OptionalDouble;
import org.suban.classification.record.Scores;

/**
 * How the learning did: {@code decided} are the guesses that would have been acted upon at the target; {@code unitRight}
 * is the share of first guesses that lead to the right unit, where units were asked for; times are in seconds.
 */
public record Evaluation(
        int learnt,
        Scores scores,
        Scores decided,
        double target,
        OptionalDouble unitRight,
        double trainSeconds,
        double rowsPerSecond,
        long peakMegabytes) {

    public int rows() {
        return scores.held().size();
    }

    public double decidedShare() {
        return rows() == 0 ? 0 : (double) decided.held().size() / rows();
    }
}
