package org.suban.handling;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.TakingBack;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.handling.FirstContact.How;
import org.suban.handling.JointWork.End;
import org.suban.identity.Staff;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** What a unit does with a request on its desk; only its own handlers may, and of two who act at once one wins. */
@Component
public class HandlingRequests {

    static final int LONGEST_NOTE = 4000;

    private final HandlingTable table;
    private final HandlingNotes notes;
    private final Assignments assignments;
    private final TakingBack takingBack;
    private final JointWork joint;
    private final Journal journal;

    HandlingRequests(
            HandlingTable table,
            HandlingNotes notes,
            Assignments assignments,
            TakingBack takingBack,
            JointWork joint,
            Journal journal) {
        this.table = table;
        this.notes = notes;
        this.assignments = assignments;
        this.takingBack = takingBack;
        this.joint = joint;
        this.journal = journal;
    }

    @Transactional
    public Decision<Handling> accept(Staff by, RequestId request, Instant at) {
        return sheet(by, request)
                .then(it -> table.accept(it, at) ? done(it, "accepted", by.actor(), at, Map.of()) : overtaken(request));
    }

    /** "Not ours": the first time back to the dispatcher, the second time to an arbiter; too late it counts as accepted. */
    @Transactional
    public Decision<Handling> giveBack(Staff by, RequestId request, NotOurs said, Instant at) {
        var decision = sheet(by, request)
                .then(it -> at.isAfter(it.signBy()) ? tooLate() : Decision.granted(it))
                .then(it -> table.giveBack(it) ? takenBack(by, it, said, at) : overtaken(request));
        if (decision instanceof Decision.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    @Transactional
    public Decision<Handling> noteContact(Staff by, RequestId request, How how, String note, Instant at) {
        var words = note.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            return Decision.refused(Refusal.wrong("note", "handling.note-missing", LONGEST_NOTE));
        }
        return sheet(by, request).then(it -> {
            if (!table.contacted(it, at)) {
                return overtaken(request);
            }
            notes.insert(request, new FirstContact(at, how, words, by.actor()));
            return done(it, "contacted", by.actor(), at, Map.of("how", how.name()));
        });
    }

    /** Not while another unit has not done what it must; its parts cannot be opened meanwhile. */
    @Transactional
    public Decision<Handling> resolve(
            Staff by, RequestId request, String publicReply, String internalAccount, Instant at) {
        var objections = objections(publicReply, internalAccount);
        if (objections.any()) {
            return Decision.refused(objections);
        }
        return yours(by, table.locked(request)).then(this::unhindered).then(it -> {
            if (!table.resolve(it, at)) {
                return overtaken(request);
            }
            joint.end(request, End.RESOLVED, at);
            var number = notes.resolutionsOf(request).size() + 1;
            notes.insert(request, new Resolution(number, publicReply.strip(), internalAccount.strip(), by.actor(), at));
            return done(it, "resolved", by.actor(), at, Map.of("number", number));
        });
    }

    /** Back to work at the same unit because the resident says it is not solved; the clock goes on as it was. */
    @Transactional
    public boolean redo(RequestId request, Instant at) {
        if (!table.reopen(request)) {
            return false;
        }
        journal.append(new Entry(request, "handling", "redone", Actor.machine("not-solved"), at, Map.of()));
        return true;
    }

    private static Objections objections(String publicReply, String internalAccount) {
        var objections = Objections.NONE;
        if (publicReply.isBlank() || publicReply.length() > LONGEST_NOTE) {
            objections = objections.and(Refusal.wrong("publicReply", "handling.reply-missing", LONGEST_NOTE));
        }
        if (internalAccount.isBlank() || internalAccount.length() > LONGEST_NOTE) {
            objections = objections.and(Refusal.wrong("internalAccount", "handling.account-missing", LONGEST_NOTE));
        }
        return objections;
    }

    private Decision<Handling> takenBack(Staff by, Handling it, NotOurs said, Instant at) {
        joint.end(it.request(), End.RETURNED, at);
        var assignment = assignments.of(it.request()).getLast();
        return takingBack.takeBack(by, assignment, said, at).map(taken -> current(it.request()));
    }

    private static <T> Decision<T> tooLate() {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.return-too-late"));
    }

    private Decision<Handling> unhindered(Handling it) {
        return joint.hindrance(it.request()).map(Decision::<Handling>refused).orElseGet(() -> Decision.granted(it));
    }

    private Decision<Handling> sheet(Staff by, RequestId request) {
        return yours(by, table.find(request));
    }

    /** Who may not act is told the same as about a request that is nowhere. */
    private static Decision<Handling> yours(Staff by, Optional<Handling> sheet) {
        return sheet.filter(it -> by.mayActFor(it.unit()))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
    }

    private Decision<Handling> done(Handling it, String kind, Actor by, Instant at, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("unit", it.unit().value());
        journal.append(new Entry(it.request(), "handling", kind, by, at, detail));
        return Decision.granted(current(it.request()));
    }

    private Decision<Handling> overtaken(RequestId request) {
        return Decision.refused(Refusal.because(
                Kind.OVERTAKEN,
                "handling." + table.find(request).map(HandlingRequests::stands).orElse("undone-before")));
    }

    private static String stands(Handling it) {
        return switch (it.step()) {
            case OFFERED -> "accept-first";
            case UNDERWAY -> "accepted-before";
            case RESOLVED -> "resolved-before";
            case RETURNED -> "returned-before";
        };
    }

    private Handling current(RequestId request) {
        return table.find(request).orElseThrow();
    }
}
