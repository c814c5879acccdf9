package org.suban.classification.evaluation.upload;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Shows administrators what was tried and how it stands. */
@Component
public class ReadingEvaluations {

    private static final int NEWEST = 20;

    private final EvaluationRuns runs;
    private final Watching watching;

    ReadingEvaluations(EvaluationRuns runs, Watching watching) {
        this.runs = runs;
        this.watching = watching;
    }

    /** The newest first. */
    public Decision<List<EvaluationRun>> all(Staff by, Instant at) {
        return by.maySetTheMachine()
                ? Decision.granted(runs.newest(NEWEST).stream()
                        .map(it -> watching.asItIs(it, at))
                        .toList())
                : refused(Kind.NOT_YOURS, "classification.evaluation-not-for-you");
    }

    public Decision<EvaluationRun> one(Staff by, int number, Instant at) {
        return by.maySetTheMachine()
                ? runs.find(number)
                        .map(it -> watching.asItIs(it, at))
                        .map(Decision::granted)
                        .orElseGet(() -> refused(Kind.UNKNOWN, "classification.evaluation-unknown"))
                : refused(Kind.NOT_YOURS, "classification.evaluation-not-for-you");
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
