package org.suban.classification.night;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.classification.learning.encoder.EncoderUnusable;
import org.suban.classification.model.LearningModels;
import org.suban.classification.model.Outcome;
import org.suban.shared.Command;
import org.suban.shared.Terminal;

/** {@code learn}: learns now from what has been finished, as the server does each night. */
@Component
class LearnCommand implements Command {

    private final LearningModels learning;
    private final MessageSource messages;
    private final Clock clock;

    LearnCommand(LearningModels learning, MessageSource messages, Clock clock) {
        this.learning = learning;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("learn");
    }

    @Override
    public String usage() {
        return "learn";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (!arguments.isEmpty()) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        try {
            return learn(terminal);
        } catch (EncoderUnusable e) {
            terminal.complain(e.words());
            return 2;
        }
    }

    private int learn(Terminal terminal) {
        var outcome = learning.learn(clock.instant(), share -> terminal.progress(say("at", Math.round(100 * share))));
        terminal.progressDone();
        terminal.say(words(outcome));
        return outcome instanceof Outcome.Busy ? 1 : 0;
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var model) ->
                say(
                        "taken",
                        model.number(),
                        model.lessons(),
                        model.figures().rows(),
                        model.figures().right(),
                        model.figures().rightBefore());
            case Outcome.NotBetter(var figures) ->
                say("not-better", figures.rows(), figures.right(), figures.rightBefore());
            case Outcome.TooFew(int lessons, int asked, int needed) -> say("too-few", lessons, asked, needed);
            case Outcome.Busy() -> say("busy");
        };
    }

    private String say(String key, Object... values) {
        return messages.getMessage("classification.learn." + key, values, Locale.getDefault());
    }
}
