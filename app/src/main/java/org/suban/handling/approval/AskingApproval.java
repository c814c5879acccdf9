package org.suban.handling.approval;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.approval.Wish.MoreTime;
import org.suban.handling.approval.Wish.NoSolution;
import org.suban.handling.approval.Wish.Reason;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A handler asks for more time before it is over, or for the end of what cannot be solved. */
@Component
public class AskingApproval {

    private final Handlings handlings;
    private final ApprovalTable table;
    private final ReadingWishes reading;
    private final Journal journal;
    private final int extensions;

    AskingApproval(
            Handlings handlings,
            ApprovalTable table,
            ReadingWishes reading,
            Journal journal,
            @Value("${suban.handling.extensions:1}") int extensions) {
        this.handlings = handlings;
        this.table = table;
        this.reading = reading;
        this.journal = journal;
        this.extensions = extensions;
    }

    /** Working days, as often as the city allows: once, unless told otherwise. */
    @Transactional
    public Decision<Approval> moreTime(
            Staff by, RequestId request, @Nullable Integer days, @Nullable Reason reason, String words, Instant at) {
        return underway(by, request)
                .then(it -> expired(it, at))
                .then(it -> reading.moreTime(days, reason, words).then(wish -> ask(by, it, wish, at)));
    }

    @Transactional
    public Decision<Approval> noSolution(Staff by, RequestId request, EndAsked said, Instant at) {
        return underway(by, request).then(it -> reading.noSolution(said, at).then(wish -> ask(by, it, wish, at)));
    }

    private Decision<Approval> ask(Staff by, Handling sheet, Wish wish, Instant at) {
        var request = sheet.request();
        var before = table.of(request);
        if (before.stream().anyMatch(it -> it.answer() == null && !it.isLapsed(sheet) && alike(it.wish(), wish))) {
            return overtaken("handling.asked-before");
        }
        long had = before.stream()
                .filter(it -> it.wish() instanceof MoreTime && isGranted(it))
                .count();
        if (wish instanceof MoreTime && had >= extensions) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.extended-before", extensions));
        }
        var approval = new Approval(request, before.size() + 1, wish, by.actor(), at, null);
        var unit = sheet.unit();
        table.insert(approval, unit);
        journal.append(new Entry(
                request,
                "handling",
                kind(wish),
                by.actor(),
                at,
                Map.of("unit", unit.value(), "number", approval.number())));
        return Decision.granted(approval);
    }

    private static String kind(Wish wish) {
        return switch (wish) {
            case MoreTime more -> "extension-asked";
            case NoSolution none -> "ending-asked";
        };
    }

    private static boolean isGranted(Approval it) {
        return Optional.ofNullable(it.answer()).filter(Approval.Answer::granted).isPresent();
    }

    private static boolean alike(Wish one, Wish other) {
        return one.getClass() == other.getClass();
    }

    private Decision<Handling> underway(Staff by, RequestId request) {
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        if (sheet.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        }
        return sheet.get().step() == Step.UNDERWAY ? Decision.granted(sheet.get()) : overtaken("handling.not-underway");
    }

    private static Decision<Handling> expired(Handling it, Instant at) {
        return at.isAfter(it.due()) ? overtaken("handling.time-over") : Decision.granted(it);
    }

    private static <T> Decision<T> overtaken(String code) {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, code));
    }
}
