package org.suban.dispatch;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.catalog.Responsibilities;
import org.suban.classification.RequestClassified;
import org.suban.classification.Suggestion;
import org.suban.intake.Request.By;

/**
 * Sends by the list where it is sure what a request is about: an agent's word settles it, a resident's needs the classifier
 * to agree (ADR 9), and the classifier alone must be sure enough; that limit is a setting until it can be measured.
 */
@Component
class SureEnough implements DispatchRule {

    /** What two who agree are worth: a limit above it leaves all but an agent's word to dispatchers. */
    private static final double AGREED = 1;

    private final double limit;
    private final Responsibilities responsibilities;

    SureEnough(@Value("${suban.dispatch.sure:0.5}") double limit, Responsibilities responsibilities) {
        this.limit = limit;
        this.responsibilities = responsibilities;
    }

    @Override
    public Verdict on(RequestClassified request) {
        var suggestions = request.suggestions();
        if (suggestions.isEmpty()) {
            return new Verdict.Ask("nothing-speaks");
        }
        return switch (suggestions.getFirst().chosenBy()) {
            case By.AGENT -> byTheList(request, "agents-choice");
            case By.RESIDENT ->
                AGREED >= limit && classifierAgrees(suggestions)
                        ? byTheList(request, "residents-choice")
                        : new Verdict.Ask("residents-choice-alone");
            case null ->
                suggestions.getFirst().confidence() >= limit
                        ? byTheList(request, "sure-enough")
                        : new Verdict.Ask("doubtful");
        };
    }

    /** What the classifier finds likeliest lies in the subject (小项) that was chosen; what it did not find at all has no confidence. */
    private static boolean classifierAgrees(List<Suggestion> suggestions) {
        var subject = suggestions.getFirst().item().parent();
        return suggestions.stream()
                .filter(it -> it.confidence() > 0)
                .max(Comparator.comparingDouble(Suggestion::confidence))
                .filter(it -> it.item().parent().equals(subject))
                .isPresent();
    }

    private Verdict byTheList(RequestClassified request, String why) {
        var item = request.suggestions().getFirst().item();
        return responsibilities
                .of(item, request.area())
                .<Verdict>map(it -> new Verdict.Send(item, it.host(), why, it.version()))
                .orElseGet(() -> new Verdict.Ask("nobody-answers"));
    }
}
