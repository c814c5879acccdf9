package org.suban.handling.holder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Hands an accepted request to a colleague of the unit, or takes one that nobody holds; of two who do so at once one wins. */
@Component
public class HandingOver {

    private static final int LONGEST = 500;

    private final Handlings handlings;
    private final Holders holders;
    private final Passing passing;
    private final People people;

    HandingOver(Handlings handlings, Holders holders, Passing passing, People people) {
        this.handlings = handlings;
        this.holders = holders;
        this.passing = passing;
        this.people = people;
    }

    /** "I take it": what nobody holds. */
    @Transactional
    public Decision<Handling> take(Staff by, RequestId request, Instant at) {
        return hand(by, request, new Handover(null, by.id(), ""), at);
    }

    @Transactional
    public Decision<Handling> hand(Staff by, RequestId request, Handover said, Instant at) {
        return underway(by, request)
                .then(it -> Objects.equals(said.from(), it.holder()) ? Decision.granted(it) : changed(it))
                .then(it -> holders.mayHand(by, it) ? Decision.granted(it) : heldByAnother(it))
                .then(it -> sound(it, said))
                .then(it -> passing.pass(it, said.to(), by.actor(), said.words().strip(), at)
                        ? Decision.granted(handlings.find(request).orElseThrow())
                        : changed(it));
    }

    private Decision<Handling> underway(Staff by, RequestId request) {
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        if (sheet.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        }
        return switch (sheet.get().step()) {
            case UNDERWAY -> Decision.granted(sheet.get());
            case OFFERED -> Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.accept-first"));
            case RESOLVED, RETURNED -> Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.not-underway"));
        };
    }

    private Decision<Handling> sound(Handling it, Handover said) {
        var to = said.to();
        var objections = Objections.NONE
                .and(when(to != null && to.equals(it.holder()), Refusal.wrong("to", "handling.holder-same")))
                .and(when(
                        holders.colleagues(it).stream()
                                        .noneMatch(one -> one.id().equals(to))
                                && (to == null || !to.equals(it.holder())),
                        Refusal.wrong("to", "handling.holder-unknown")))
                .and(when(said.words().length() > LONGEST, Refusal.wrong("words", "handling.holder-words", LONGEST)));
        return objections.any() ? Decision.refused(objections) : Decision.granted(it);
    }

    private Decision<Handling> changed(Handling now) {
        var holder = now.holder();
        return Decision.refused(
                holder == null
                        ? Refusal.because(Kind.OVERTAKEN, "handling.unheld-before")
                        : Refusal.because(Kind.OVERTAKEN, "handling.held-before", people.nameOf(holder)));
    }

    private Decision<Handling> heldByAnother(Handling it) {
        var holder = Objects.requireNonNull(it.holder());
        return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.holder-another", people.nameOf(holder)));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
