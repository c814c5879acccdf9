package org.suban.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.classification.Classification;
import org.suban.classification.RequestClassified;
import org.suban.classification.Suggestion;
import org.suban.handling.Handling;
import org.suban.handling.WorkOffered;
import org.suban.identity.Visitor;
import org.suban.intake.Received;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Submission;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;

/** Takes a request in and writes its slip from the facts told on the way, without asking the database again. */
@Component
public class TakingIn {

    private static final class Heard {
        private List<Suggestion> suggestions = List.of();
        private @Nullable WorkOffered offer;
    }

    /** Set only while one call of this thread is under way. */
    private static final ScopedValue<Heard> HEARD = ScopedValue.newInstance();

    private final ReceivingRequests receiving;
    private final CaseFiles files;

    TakingIn(ReceivingRequests receiving, CaseFiles files) {
        this.receiving = receiving;
        this.files = files;
    }

    public Decision<Slip> take(Submission submission, Visitor by, Instant at) {
        var heard = new Heard();
        var decision = ScopedValue.where(HEARD, heard).call(() -> receiving.receive(submission, by, at));
        return decision.map(it -> it.already() ? slipOf(it, files.of(it.request())) : slipOf(it, heard));
    }

    @EventListener
    void on(RequestClassified event) {
        if (HEARD.isBound()) {
            HEARD.get().suggestions = event.suggestions();
        }
    }

    @EventListener
    void on(WorkOffered event) {
        if (HEARD.isBound()) {
            HEARD.get().offer = event;
        }
    }

    private static Slip slipOf(Received received, Heard heard) {
        var offer = heard.offer;
        return offer == null
                ? new Slip(received, CaseState.WAITING, heard.suggestions, null, null)
                : new Slip(received, CaseState.DISPATCHED, heard.suggestions, offer.unit(), offer.due());
    }

    private static Slip slipOf(Received received, CaseFile file) {
        UnitCode unit = file.assignment().map(it -> it.unit()).orElse(null);
        return new Slip(
                received,
                file.state(),
                file.classification().map(Classification::suggestions).orElse(List.of()),
                unit,
                file.handling().map(Handling::due).orElse(null));
    }
}
