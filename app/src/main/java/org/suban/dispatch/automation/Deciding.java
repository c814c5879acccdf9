package org.suban.dispatch.automation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Responsibilities;
import org.suban.classification.RequestClassified;
import org.suban.classification.Suggestion;
import org.suban.dispatch.automation.VerdictTable.Said;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.dispatch.choice.SendingDown;
import org.suban.intake.Request.By;

/**
 * Decides what goes at once. An agent's word does (ADR 9); the machine's only where it is on and its record on finished
 * requests says that it is right often enough (ADR 15). What it would have done is kept either way.
 */
@Component
public class Deciding {

    private final Thinking thinking;
    private final Modes modes;
    private final Limits limits;
    private final VerdictTable verdicts;
    private final Responsibilities responsibilities;
    private final SendingDown down;

    Deciding(
            Thinking thinking,
            Modes modes,
            Limits limits,
            VerdictTable verdicts,
            Responsibilities responsibilities,
            SendingDown down) {
        this.thinking = thinking;
        this.modes = modes;
        this.limits = limits;
        this.verdicts = verdicts;
        this.responsibilities = responsibilities;
        this.down = down;
    }

    public Verdict on(RequestClassified request) {
        var suggestions = request.suggestions();
        if (suggestions.isEmpty()) {
            return new Verdict.Ask("nothing-speaks");
        }
        var first = suggestions.getFirst();
        if (first.chosenBy() == By.AGENT) {
            return byTheList(first, request);
        }
        return thinking.of(suggestions, request.measured(), request.area())
                .map(it -> byItself(it, request))
                .orElseGet(() -> new Verdict.Ask(whyNot(first, request)));
    }

    private Verdict byItself(Thought it, RequestClassified request) {
        var mode = Modes.on(modes.inForce(), it.category(), it.way());
        if (mode == Mode.OFF) {
            return new Verdict.Ask("machine-off");
        }
        boolean enough = limits.of(request.classifier(), it.voice())
                .filter(limit -> limit.allows(it))
                .isPresent();
        boolean pushed = down.isDown(it.item(), it.unit());
        boolean acted = enough && mode == Mode.ON && !pushed;
        verdicts.insert(new Said(request.request(), request.classifier(), it, enough, acted, request.at()));
        if (acted) {
            return new Verdict.Send(it.item(), it.unit(), sent(it.voice()), it.version());
        }
        return new Verdict.Ask(enough && pushed ? "sent-down" : enough ? "machine-in-shadow" : doubt(it.voice()));
    }

    /** What an agent chose goes where the list says, but no department's own item down to a street. */
    private Verdict byTheList(Suggestion chosen, RequestClassified request) {
        return responsibilities
                .of(chosen.item(), request.area())
                .<Verdict>map(it -> down.isDown(it.item(), it.host())
                        ? new Verdict.Ask("sent-down")
                        : new Verdict.Send(it.item(), it.host(), "agents-choice", it.version()))
                .orElseGet(() -> new Verdict.Ask("nobody-answers"));
    }

    private String whyNot(Suggestion first, RequestClassified request) {
        Optional<?> answers = responsibilities.of(first.item(), request.area());
        if (answers.isEmpty()) {
            return "nobody-answers";
        }
        return first.chosenBy() == null ? "doubtful" : "residents-choice-alone";
    }

    private static String sent(Voice voice) {
        return switch (voice) {
            case ALONE -> "sure-enough";
            case AGREED -> "residents-choice";
        };
    }

    private static String doubt(Voice voice) {
        return switch (voice) {
            case ALONE -> "doubtful";
            case AGREED -> "residents-choice-alone";
        };
    }
}
