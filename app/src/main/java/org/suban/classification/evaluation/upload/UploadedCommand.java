package org.suban.classification.evaluation.upload;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.classification.evaluation.Evaluating;
import org.suban.classification.evaluation.Evaluation;
import org.suban.classification.evaluation.LabelledFile;
import org.suban.classification.evaluation.LabelledFile.Unreadable;
import org.suban.classification.learning.Learning.Watcher;
import org.suban.classification.learning.encoder.EncoderUnusable;
import org.suban.database.OneAtATime;
import org.suban.organization.Cities;
import org.suban.shared.Command;
import org.suban.shared.Terminal;

/** {@code evaluate-uploaded}: what the server starts for the page; says nothing, and leaves the figures in the database. */
@Component
class UploadedCommand implements Command {

    static final String WORD = "evaluate-uploaded";

    private final OneAtATime alone;
    private final EvaluationRuns runs;
    private final Uploads uploads;
    private final Evaluating evaluating;
    private final Cities cities;
    private final Clock clock;

    UploadedCommand(
            OneAtATime alone, EvaluationRuns runs, Uploads uploads, Evaluating evaluating, Cities cities, Clock clock) {
        this.alone = alone;
        this.runs = runs;
        this.uploads = uploads;
        this.evaluating = evaluating;
        this.cities = cities;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of(WORD);
    }

    @Override
    public String usage() {
        return WORD + " NUMBER (started by the server)";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var run = arguments.stream()
                .limit(1)
                .filter(it -> it.matches("\\d{1,9}"))
                .flatMap(it -> runs.find(Integer.parseInt(it)).stream())
                .filter(EvaluationRun::isUnderway)
                .findFirst();
        if (run.isEmpty()) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        return alone.tryTo(Watching.WORK, () -> evaluate(run.get(), terminal)).orElse(1);
    }

    private int evaluate(EvaluationRun run, Terminal terminal) {
        try {
            runs.end(run.number(), foundAndCleared(run), clock.instant());
            return 0;
        } catch (Unreadable e) {
            throw new IllegalStateException("A file that was checked cannot be read: " + e.key(), e);
        } catch (EncoderUnusable e) {
            terminal.complain(e.words());
            return 2;
        }
    }

    /** Whoever sees that it has ended finds no file any more. */
    private Found foundAndCleared(EvaluationRun run) throws Unreadable {
        try {
            return found(run);
        } finally {
            uploads.clear(run.number());
        }
    }

    private Found found(EvaluationRun run) throws Unreadable {
        var first = read(run.learns() ? Uploads.TRAIN : Uploads.TEST, run);
        if (!run.learns()) {
            var evaluation = evaluating.listAlone(first, run.columns().unit() != null, run.target());
            return Found.of(evaluation, first.withoutLabel(), 0);
        } else if (!run.apart()) {
            return found(evaluating.heldBack(first, run.target(), progress(run)), first);
        }
        var test = read(Uploads.TEST, run);
        return found(evaluating.trainedAndTested(first, test, run.target(), progress(run)), first);
    }

    private static Found found(Evaluation it, LabelledFile learnt) {
        return Found.of(it, learnt.withoutLabel(), Found.single(learnt));
    }

    private LabelledFile read(String which, EvaluationRun run) throws Unreadable {
        return LabelledFile.read(
                uploads.of(run.number(), which), run.columns(), cities.get().zone());
    }

    private Watcher progress(EvaluationRun run) {
        return share -> runs.progress(run.number(), (int) Math.round(100 * share));
    }
}
