package org.suban.classification.model;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.classification.Classifier;
import org.suban.classification.Suggestions;
import org.suban.classification.model.Models.Since;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Shows what names, what was learnt and when, and what it would say of a text; for those who may see figures. */
@Component
public class ReadingModels {

    /** As many characters as a request may have. */
    public static final int LONGEST_TEXT = 4_000;

    private static final int RUNS = 20;
    private static final int MODELS = 50;

    private final Models models;
    private final LearningRuns runs;
    private final Classifier classifier;

    ReadingModels(Models models, LearningRuns runs, Classifier classifier) {
        this.models = models;
        this.runs = runs;
        this.classifier = classifier;
    }

    /** What names now, and the newest tries and models, the newest first. */
    public record Overview(Optional<Since> inForce, List<LearningRun> runs, List<Model> models) {}

    public Decision<Overview> all(Staff by) {
        return by.maySeeFigures()
                ? Decision.granted(new Overview(models.since(), runs.newest(RUNS), models.newest(MODELS)))
                : refused(Kind.NOT_YOURS, "classification.model-not-for-you");
    }

    public Decision<Model> one(Staff by, int number) {
        return by.maySeeFigures()
                ? models.find(number)
                        .map(Decision::granted)
                        .orElseGet(() -> refused(Kind.UNKNOWN, "classification.model-unknown"))
                : refused(Kind.NOT_YOURS, "classification.model-not-for-you");
    }

    /** The text is kept nowhere. */
    public Decision<Suggestions> ask(Staff by, String text) {
        if (!by.maySeeFigures()) {
            return refused(Kind.NOT_YOURS, "classification.model-not-for-you");
        } else if (text.length() > LONGEST_TEXT) {
            return refused(Kind.WRONG_INPUT, "classification.text-too-long", LONGEST_TEXT);
        }
        return Decision.granted(classifier.suggest("", text));
    }

    private static <T> Decision<T> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
