package org.suban.classification.evaluation.upload;

import java.time.Instant;
import org.suban.classification.evaluation.Columns;
import org.suban.journal.Actor;

/** One try on files that were handed in; {@code learns} from one of them, or the list alone answers; {@code apart} is the other one that is asked about. */
public record EvaluationRun(
        int number, Instant at, Actor by, Columns columns, double target, boolean learns, boolean apart, State state) {

    /** How it stands. */
    public sealed interface State {

        /** So many percent are done. */
        record Underway(int percent) implements State {}

        /** It came to its end. */
        record Measured(Instant at, Found found) implements State {}

        /** It came to no end: too little memory, or the machine stopped. */
        record BrokenOff() implements State {}
    }

    EvaluationRun brokenOff() {
        return new EvaluationRun(number, at, by, columns, target, learns, apart, new State.BrokenOff());
    }

    public boolean isUnderway() {
        return state instanceof State.Underway;
    }
}
