package org.suban.handling.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** The host's side: it asks other units to do a part of its request, and may think better of it. */
@Component
public class OpeningParts {

    private final Handlings handlings;
    private final PartTable table;
    private final ReadingAskings reading;
    private final Turning turning;

    OpeningParts(Handlings handlings, PartTable table, ReadingAskings reading, Turning turning) {
        this.handlings = handlings;
        this.table = table;
        this.reading = reading;
        this.turning = turning;
    }

    /** Only while the host works on it; of an opening and a resolution at once the second is refused. */
    @Transactional
    public Decision<Part> open(Staff by, RequestId request, Asking said, Instant at) {
        return host(by, request).then(host -> {
            var before = table.of(request);
            return inPlaceOf(said, before, at)
                    .map(Decision::<Part>refused)
                    .orElseGet(() -> reading.read(by, host, before, said, at).map(it -> opened(it, said, before)));
        });
    }

    /** Also one that its unit has returned. */
    @Transactional
    public Decision<Part> withdraw(Staff by, RequestId request, int number, String reason, Instant at) {
        var missing = ReadingAskings.words("reason", reason, ReadingAskings.LONGEST_REASON);
        if (missing.isPresent()) {
            return Decision.refused(missing.get());
        }
        return host(by, request)
                .then(it -> find(table.of(request), number))
                .then(it -> may(it, PartStep.WITHDRAWN, at))
                .map(it -> turning.withdraw(it, reason.strip(), by.actor(), at));
    }

    private Part opened(Opening opening, Asking said, List<Part> before) {
        var it = opening.part();
        turning.open(opening);
        var replaced = said.inPlaceOf();
        if (replaced != null) {
            turning.passOn(before.get(replaced - 1), it);
        }
        return it;
    }

    /** Only what its unit has returned can be passed on. */
    private static Optional<Refusal> inPlaceOf(Asking said, List<Part> before, Instant at) {
        var replaced = said.inPlaceOf();
        if (replaced == null) {
            return Optional.empty();
        }
        return switch (find(before, replaced)) {
            case Decision.Refused<Part>(var objections) -> Optional.of(objections.first());
            case Decision.Granted<Part>(var it)
            when it.step().isOnDesk() -> Optional.of(Refusal.because(Kind.OVERTAKEN, "handling.part-not-returned"));
            case Decision.Granted<Part>(var it) -> it.objectionTo(PartStep.WITHDRAWN, at);
        };
    }

    static Decision<Part> find(List<Part> parts, int number) {
        return parts.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.part-unknown")));
    }

    static Decision<Part> may(Part it, PartStep next, Instant at) {
        return it.objectionTo(next, at).map(Decision::<Part>refused).orElseGet(() -> Decision.granted(it));
    }

    /** Holds the row of the sheet, so that it cannot be resolved or taken away meanwhile. */
    private Decision<Handling> host(Staff by, RequestId request) {
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        if (sheet.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        }
        return switch (sheet.get().step()) {
            case UNDERWAY -> Decision.granted(sheet.get());
            case OFFERED -> overtaken("handling.accept-first");
            case RESOLVED -> overtaken("handling.resolved-before");
            case RETURNED -> overtaken("handling.returned-before");
        };
    }

    private static <T> Decision<T> overtaken(String code) {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, code));
    }
}
