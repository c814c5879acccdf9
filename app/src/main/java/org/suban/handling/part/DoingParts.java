package org.suban.handling.part;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** The co-host's side: it accepts its part, says what it did, or returns it; only its own handlers may. */
@Component
public class DoingParts {

    static final int LONGEST_WORDS = 4000;

    private final Handlings handlings;
    private final PartTable table;
    private final Turning turning;

    DoingParts(Handlings handlings, PartTable table, Turning turning) {
        this.handlings = handlings;
        this.table = table;
        this.turning = turning;
    }

    @Transactional
    public Decision<Part> accept(Staff by, RequestId request, int number, Instant at) {
        return mine(by, request, number)
                .then(it -> OpeningParts.may(it, PartStep.ACCEPTED, at))
                .map(it -> turning.accept(it, by.actor(), at));
    }

    @Transactional
    public Decision<Part> finish(Staff by, RequestId request, int number, String did, Instant at) {
        return mine(by, request, number)
                .then(it -> said(it, "did", did))
                .then(it -> OpeningParts.may(it, PartStep.DONE, at))
                .map(it -> turning.finish(it, did.strip(), by.actor(), at));
    }

    /** "Not ours": back to the host, which asks another unit or does without. */
    @Transactional
    public Decision<Part> giveBack(Staff by, RequestId request, int number, String reason, Instant at) {
        return mine(by, request, number)
                .then(it -> said(it, "reason", reason))
                .then(it -> OpeningParts.may(it, PartStep.RETURNED, at))
                .map(it -> turning.giveBack(it, reason.strip(), by.actor(), at));
    }

    /** Holds the row of the sheet; who may not act is told the same as about a part that is nowhere. */
    private Decision<Part> mine(Staff by, RequestId request, int number) {
        return handlings.locked(request).stream()
                .flatMap(it -> table.of(request).stream())
                .filter(it -> it.number() == number && by.mayActFor(it.unit()))
                .findFirst()
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.part-not-yours")));
    }

    private static Decision<Part> said(Part it, String field, String words) {
        return ReadingAskings.words(field, words, LONGEST_WORDS)
                .map(Decision::<Part>refused)
                .orElseGet(() -> Decision.granted(it));
    }
}
