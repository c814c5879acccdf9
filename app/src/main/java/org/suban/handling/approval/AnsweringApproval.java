package org.suban.handling.approval;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.CountingDown;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.approval.Approval.Answer;
import org.suban.handling.approval.Wish.MoreTime;
import org.suban.handling.approval.Wish.NoSolution;
import org.suban.handling.closing.DeadEnd;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** Another person says yes or no, once: an inspector, or who leads the unit; never who asked. */
@Component
public class AnsweringApproval {

    private final Handlings handlings;
    private final HandlingRequests handling;
    private final ApprovalTable table;
    private final Approvals approvals;
    private final Countdowns countdowns;
    private final CountingDown counting;
    private final ComingBack looking;
    private final Journal journal;

    AnsweringApproval(
            Handlings handlings,
            HandlingRequests handling,
            ApprovalTable table,
            Approvals approvals,
            Countdowns countdowns,
            CountingDown counting,
            ComingBack looking,
            Journal journal) {
        this.handlings = handlings;
        this.handling = handling;
        this.table = table;
        this.approvals = approvals;
        this.countdowns = countdowns;
        this.counting = counting;
        this.looking = looking;
        this.journal = journal;
    }

    /** Words are needed for a no; where a yes can no longer be carried out, nothing is written. */
    @Transactional
    public Decision<Approval> answer(
            Staff by, RequestId request, int number, boolean granted, String words, Instant at) {
        if (!granted && words.isBlank() || words.length() > ReadingWishes.LONGEST) {
            return Decision.refused(Refusal.wrong("words", "handling.answer-words", ReadingWishes.LONGEST));
        }
        var decision = open(by, request, number)
                .then(it -> granted ? carryOut(it, by, at) : Decision.granted(it))
                .map(it -> answered(it, new Answer(granted, words.strip(), by.actor(), at)));
        if (decision instanceof Decision.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    private Decision<Approval> open(Staff by, RequestId request, int number) {
        var sheet = handlings.locked(request);
        if (sheet.isEmpty() || !approvals.mayAnswer(by, sheet.get().unit())) {
            return refused(Refusal.Kind.NOT_YOURS, "handling.answer-not-yours");
        }
        var asked =
                table.of(request).stream().filter(it -> it.number() == number).findFirst();
        if (asked.isEmpty()) {
            return refused(Refusal.Kind.UNKNOWN, "handling.approval-unknown");
        } else if (asked.get().answer() != null) {
            return refused(Refusal.Kind.OVERTAKEN, "handling.answered-before");
        } else if (asked.get().askedBy().equals(by.actor())) {
            return refused(Refusal.Kind.NOT_YOURS, "handling.answer-own");
        } else if (asked.get().isLapsed(sheet.get())) {
            return refused(Refusal.Kind.OVERTAKEN, "handling.approval-lapsed");
        }
        return sheet.get().step() == Step.UNDERWAY
                ? Decision.granted(asked.get())
                : refused(Refusal.Kind.OVERTAKEN, "handling.not-underway");
    }

    private Decision<Approval> carryOut(Approval it, Staff by, Instant at) {
        return switch (it.wish()) {
            case MoreTime(var days, var reason, var words) -> {
                var finish = countdowns.newest(it.request(), Kind.FINISH).orElseThrow();
                counting.extend(
                        finish.id(), new Limit(days, Limit.Unit.WORKING_DAYS), reason + ": " + words, by.actor(), at);
                yield Decision.granted(it);
            }
            case NoSolution(var end, var said) ->
                handling.endUnsolved(it.request(), said, end, it.askedBy(), at).map(done -> ended(it, end, at));
        };
    }

    private Approval ended(Approval it, DeadEnd end, Instant at) {
        looking.remember(it.request(), end.lookAgain(), at);
        return it;
    }

    private Approval answered(Approval it, Answer answer) {
        table.answer(it, answer);
        var kind = answer.granted() ? "approval-granted" : "approval-refused";
        journal.append(new Entry(
                it.request(),
                "handling",
                kind,
                answer.by(),
                answer.at(),
                answer.words().isEmpty()
                        ? Map.of("number", it.number())
                        : Map.of("number", it.number(), "reason", answer.words())));
        return new Approval(it.request(), it.number(), it.wish(), it.askedBy(), it.at(), answer);
    }

    private static <T> Decision<T> refused(Refusal.Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
