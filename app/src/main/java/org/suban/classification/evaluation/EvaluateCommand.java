package org.suban.classification.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.classification.evaluation.LabelledFile.Unreadable;
import org.suban.classification.learning.encoder.EncoderUnusable;
import org.suban.organization.Cities;
import org.suban.shared.Command;
import org.suban.shared.Terminal;

/** {@code evaluate}: how good would naming be on this city's own past, and how much of it could be decided by itself? */
@Component
class EvaluateCommand implements Command {

    private static final int FEWEST_ROWS = 2;

    private final Evaluating evaluating;
    private final EvaluationWords print;
    private final MessageSource messages;
    private final Cities cities;

    EvaluateCommand(Evaluating evaluating, EvaluationWords print, MessageSource messages, Cities cities) {
        this.evaluating = evaluating;
        this.print = print;
        this.messages = messages;
        this.cities = cities;
    }

    @Override
    public List<String> words() {
        return List.of("evaluate");
    }

    @Override
    public String usage() {
        return Asked.USAGE;
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var asked = Asked.of(arguments);
        if (asked.isEmpty()) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        try {
            var evaluation = evaluate(asked.get(), terminal);
            print.text(evaluation, locale()).forEach(terminal::say);
            if (asked.get().json()) {
                terminal.say(print.json(evaluation));
            }
            return 0;
        } catch (Unreadable e) {
            terminal.complain(say(e.key(), e.values()));
            return 2;
        } catch (EncoderUnusable e) {
            terminal.complain(e.words());
            return 2;
        }
    }

    private Evaluation evaluate(Asked asked, Terminal terminal) throws Unreadable {
        var train = read(asked.train(), asked, terminal);
        var test = read(asked.test(), asked, terminal);
        if (train == null && test != null) {
            return evaluating.listAlone(test, asked.columns().unit() != null, asked.target());
        } else if (train == null || train.labels() < 2 || train.rows().size() < FEWEST_ROWS) {
            throw new Unreadable(
                    "classification.evaluate.one-label", asked.columns().label());
        }
        var evaluation = test == null
                ? evaluating.heldBack(train, asked.target(), it -> progress(it, terminal))
                : evaluating.trainedAndTested(train, test, asked.target(), it -> progress(it, terminal));
        terminal.progressDone();
        return evaluation;
    }

    private @Nullable LabelledFile read(@Nullable Path path, Asked asked, Terminal terminal) throws Unreadable {
        if (path == null) {
            return null;
        }
        var file = LabelledFile.read(path, asked.columns(), cities.get().zone());
        if (file.rows().isEmpty()) {
            throw new Unreadable(
                    "classification.evaluate.no-rows", path, asked.columns().label());
        }
        if (file.withoutLabel() > 0) {
            terminal.complain(say(
                    "classification.evaluate.without-label",
                    path,
                    file.withoutLabel(),
                    asked.columns().label()));
        }
        return file;
    }

    private void progress(double share, Terminal terminal) {
        terminal.progress(say("classification.evaluate.learning", Math.round(100 * share)));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** The terminal's own language, as its environment says it. */
    private static Locale locale() {
        return Locale.getDefault();
    }
}
