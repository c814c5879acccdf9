package org.suban.classification.model;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.classification.NamingChanged;
import org.suban.classification.model.ModelTable.Why;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** An administrator says which model names, an earlier one or none: other nodes follow within ten seconds. */
@Component
public class ChoosingModels {

    /** The list alone. */
    public static final int NONE = 0;

    private final Models models;
    private final ModelTable table;
    private final ModelInForce inForce;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ChoosingModels(
            Models models,
            ModelTable table,
            ModelInForce inForce,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.models = models;
        this.table = table;
        this.inForce = inForce;
        this.transaction = transaction;
        this.events = events;
    }

    /** Returns what names now. */
    public Decision<String> choose(Staff by, int number, Instant at) {
        return refusal(by, number).map(Decision::<String>refused).orElseGet(() -> {
            var name = number == NONE ? Models.LIST_ALONE : Model.nameOf(number);
            transaction.executeWithoutResult(status -> {
                table.putInForce(number == NONE ? null : number, Why.CHOSEN, by.actor(), at);
                events.publishEvent(new NamingChanged(name, at));
            });
            inForce.look();
            return Decision.granted(name);
        });
    }

    private Optional<Refusal> refusal(Staff by, int number) {
        if (!by.maySetTheMachine()) {
            return refused(Kind.NOT_YOURS, "classification.model-administrators-only");
        } else if (number == models.numberInForce().orElse(NONE)) {
            return refused(Kind.OVERTAKEN, "classification.model-names-already");
        } else if (number == NONE) {
            return Optional.empty();
        }
        var model = models.find(number);
        if (model.isEmpty()) {
            return refused(Kind.UNKNOWN, "classification.model-unknown");
        }
        return model.get().bytes() > 0 ? Optional.empty() : refused(Kind.OVERTAKEN, "classification.model-dropped");
    }

    private static Optional<Refusal> refused(Kind kind, String code) {
        return Optional.of(Refusal.because(kind, code));
    }
}
