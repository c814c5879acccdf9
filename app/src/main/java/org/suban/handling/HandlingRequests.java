package org.suban.handling;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.TakingBack;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.handling.JointWork.End;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.DeadEnd;
import org.suban.handling.closing.ReadingClosings;
import org.suban.handling.closing.Said;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.contact.FirstContact.Noted;
import org.suban.handling.contact.ReadingContacts;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** What a unit does with a request on its desk; only its own handlers may, and of two who act at once one wins. */
@Component
public class HandlingRequests {

    private final HandlingTable table;
    private final HandlingNotes notes;
    private final Assignments assignments;
    private final TakingBack takingBack;
    private final JointWork joint;
    private final List<Proof> proof;
    private final WorkClocks clocks;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    HandlingRequests(
            HandlingTable table,
            HandlingNotes notes,
            Assignments assignments,
            TakingBack takingBack,
            JointWork joint,
            List<Proof> proof,
            WorkClocks clocks,
            Journal journal,
            ApplicationEventPublisher events) {
        this.table = table;
        this.notes = notes;
        this.assignments = assignments;
        this.takingBack = takingBack;
        this.joint = joint;
        this.proof = proof;
        this.clocks = clocks;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    public Decision<Handling> accept(Staff by, RequestId request, Instant at) {
        return sheet(by, request)
                .then(it -> table.accept(it, holder(by, it), by.actor(), at)
                        .map(now -> accepted(now, by, at))
                        .orElseGet(() -> overtaken(request)));
    }

    /** Who accepts for the own unit holds it; who stands in for another does not. */
    private static @Nullable StaffId holder(Staff by, Handling it) {
        return by.is(Role.HANDLER) && it.unit().equals(by.unit()) ? by.id() : null;
    }

    private Decision<Handling> accepted(Handling it, Staff by, Instant at) {
        clocks.signed(it.request(), at);
        return done(it, "accepted", by.actor(), at, Map.of());
    }

    /** "Not ours": the first time back to the dispatcher, the second time to an arbiter; too late it counts as accepted. */
    @Transactional
    public Decision<Handling> giveBack(Staff by, RequestId request, NotOurs said, Instant at) {
        var decision = sheet(by, request)
                .then(it -> at.isAfter(it.signBy()) ? tooLate() : Decision.granted(it))
                .then(it -> table.giveBack(it, by.actor(), at) ? takenBack(by, it, said, at) : overtaken(request));
        if (decision instanceof Decision.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    /** A call that nobody took is noted, and the clock runs on. */
    @Transactional
    public Decision<Handling> noteContact(Staff by, RequestId request, Noted said, Instant at) {
        return sheet(by, request).then(it -> {
            var objections = ReadingContacts.objections(said, it.offeredAt(), at);
            if (objections.any()) {
                return Decision.refused(objections);
            }
            var when = said.at() == null ? at : said.at();
            var sheet = said.reached()
                    ? table.contacted(it, when)
                    : Optional.of(it).filter(one -> one.step() == Step.UNDERWAY);
            return sheet.map(now -> noted(now, said, when, by.actor(), at)).orElseGet(() -> overtaken(request));
        });
    }

    private Decision<Handling> noted(Handling it, Noted said, Instant when, Actor by, Instant at) {
        notes.insert(
                it.request(),
                new FirstContact(
                        when,
                        said.how(),
                        said.lasted(),
                        said.reached(),
                        said.note().strip(),
                        by));
        if (said.reached()) {
            clocks.contacted(it.request(), when);
        }
        var kind = said.reached() ? "contacted" : "not-reached";
        return done(it, kind, by, at, Map.of("how", said.how().name(), "when", when.toString()));
    }

    /** With proof, and not while another unit has not done what it must; its parts cannot be opened meanwhile. */
    @Transactional
    public Decision<Handling> resolve(Staff by, RequestId request, Closing typed, Instant at) {
        return ReadingClosings.read(typed)
                .then(said -> yours(by, table.locked(request))
                        .then(it -> it.step() == Step.UNDERWAY ? Decision.granted(it) : overtaken(request))
                        .then(this::unhindered)
                        .then(this::proven)
                        .then(it -> end(it, said, null, by.actor(), at)));
    }

    /** What cannot be solved; whoever calls has made sure that another person agreed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Handling> endUnsolved(RequestId request, Said said, DeadEnd why, Actor by, Instant at) {
        return unhindered(table.locked(request).orElseThrow()).then(it -> end(it, said, why, by, at));
    }

    /** Back to work at the same unit, because the resident says it is not solved; the clock goes on as it was. */
    @Transactional
    public boolean redo(RequestId request, Instant at) {
        if (!table.reopen(request)) {
            return false;
        }
        clocks.reopened(request);
        journal.append(new Entry(
                request,
                "handling",
                "redone",
                Actor.machine("not-solved"),
                at,
                Map.of("unit", current(request).unit().value())));
        events.publishEvent(new Handling.Reopened(request, at));
        return true;
    }

    /** The day to look again has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAgain(RequestId request, Instant at) {
        if (table.reopen(request)) {
            var it = current(request);
            var item = assignments.of(request).getLast().item();
            table.promise(request, clocks.lookedAgain(request, item, it.unit(), at));
            var rule = Actor.machine("look-again");
            journal.append(new Entry(
                    request,
                    "handling",
                    "redone",
                    rule,
                    at,
                    Map.of("unit", it.unit().value())));
            events.publishEvent(new Handling.Reopened(request, at));
        }
    }

    private Decision<Handling> end(Handling it, Said said, @Nullable DeadEnd why, Actor by, Instant at) {
        var request = it.request();
        if (!table.resolve(it, at)) {
            return overtaken(request);
        }
        joint.end(request, End.RESOLVED, at);
        clocks.resolved(request, by, at);
        var number = notes.insert(request, said, why, by, at);
        var closed = current(request);
        events.publishEvent(new WorkClosed(closed, number, why != null, at));
        return done(
                closed,
                why == null ? "resolved" : "ended-unsolved",
                by,
                at,
                Map.of(
                        "number",
                        number,
                        "solved",
                        said.solved().name(),
                        "truth",
                        said.truth().name()));
    }

    private Decision<Handling> proven(Handling it) {
        var before = notes.resolutionsOf(it.request());
        var item = assignments.of(it.request()).getLast().item();
        var since = before.isEmpty() ? null : before.getLast().at();
        return proof.stream()
                .flatMap(one -> one.missing(it.request(), item, since).stream())
                .findFirst()
                .map(Decision::<Handling>refused)
                .orElseGet(() -> Decision.granted(it));
    }

    private Decision<Handling> takenBack(Staff by, Handling it, NotOurs said, Instant at) {
        joint.end(it.request(), End.RETURNED, at);
        clocks.givenBack(it.request(), by.actor(), at);
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
        return Decision.granted(it);
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
