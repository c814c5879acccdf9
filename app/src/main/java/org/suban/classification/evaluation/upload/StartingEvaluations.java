package org.suban.classification.evaluation.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suban.database.OneAtATime;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Has files tried that an administrator hands in, one try at a time in the whole city; refuses at once what cannot come to anything. */
@Component
public class StartingEvaluations {

    private final OneAtATime alone;
    private final Watching watching;
    private final EvaluationRuns runs;
    private final Uploads uploads;
    private final Checking checking;
    private final Beginning beginning;

    StartingEvaluations(
            OneAtATime alone,
            Watching watching,
            EvaluationRuns runs,
            Uploads uploads,
            Checking checking,
            Beginning beginning) {
        this.alone = alone;
        this.watching = watching;
        this.runs = runs;
        this.uploads = uploads;
        this.checking = checking;
        this.beginning = beginning;
    }

    /** The number under which it is found again. */
    public Decision<Integer> start(Staff by, Asking asking, Instant at) {
        if (!by.maySetTheMachine()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "classification.evaluation-not-for-you"));
        }
        var objections = asking.objections();
        return objections.any()
                ? Decision.refused(objections)
                : alone.tryTo("evaluation-start", () -> startAlone(by, asking, at))
                        .orElseGet(StartingEvaluations::underway);
    }

    private Decision<Integer> startAlone(Staff by, Asking asking, Instant at) {
        if (runs.newest(1).stream().anyMatch(it -> watching.asItIs(it, at).isUnderway())) {
            return underway();
        }
        try {
            uploads.take(asking);
            var objections = checking.objections(asking);
            if (objections.any()) {
                uploads.clear();
                return Decision.refused(objections);
            }
            int number = runs.insert(asking, by.actor(), at);
            uploads.keepFor(number);
            beginning.begin(number);
            return Decision.granted(number);
        } catch (IOException e) {
            uploads.clear();
            throw new UncheckedIOException("A file to be evaluated cannot be written", e);
        }
    }

    private static Decision<Integer> underway() {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, "classification.evaluation-underway"));
    }
}
