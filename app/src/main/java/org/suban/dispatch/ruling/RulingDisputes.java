package org.suban.dispatch.ruling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.RequestRuled;
import org.suban.dispatch.choice.ReadingChoices;
import org.suban.dispatch.choice.SendingDown;
import org.suban.dispatch.choice.Target;
import org.suban.dispatch.dispute.Footing;
import org.suban.dispatch.dispute.WorkAtHand;
import org.suban.dispatch.proposal.ProposingChanges;
import org.suban.dispatch.ruling.Ruling.Pair;
import org.suban.identity.Staff;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** An arbiter says whose a disputed request is; that stands, moves the work unless it is done already, and is proposed to the list. */
@Component
public class RulingDisputes {

    private static final int LONGEST_REASON = 500;

    private final Requests requests;
    private final ReadingChoices choices;
    private final SendingDown down;
    private final Assignments assignments;
    private final DisputeTable disputes;
    private final RulingTable rulings;
    private final ProposingChanges proposing;
    private final WorkAtHand work;
    private final Moving moving;
    private final Units units;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    RulingDisputes(
            Requests requests,
            ReadingChoices choices,
            SendingDown down,
            Assignments assignments,
            DisputeTable disputes,
            RulingTable rulings,
            ProposingChanges proposing,
            WorkAtHand work,
            Moving moving,
            Units units,
            Journal journal,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.choices = choices;
        this.down = down;
        this.assignments = assignments;
        this.disputes = disputes;
        this.rulings = rulings;
        this.proposing = proposing;
        this.work = work;
        this.moving = moving;
        this.units = units;
        this.journal = journal;
        this.events = events;
    }

    /** Of two arbiters with one dispute the first rules; the second is told how. */
    @Transactional
    public Decision<Ruling> rule(Staff by, RequestId id, Choice choice, Instant at) {
        if (!by.mayRule()) {
            return refused(Kind.NOT_YOURS, "dispatch.arbiters-only");
        }
        var request = requests.find(id);
        if (request.isEmpty() || disputes.find(id).isEmpty()) {
            return refused(Kind.UNKNOWN, "dispatch.dispute-unknown");
        }
        var reason = choice.reason() == null ? "" : choice.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Decision.refused(Refusal.wrong("reason", "dispatch.ruling-reason", LONGEST_REASON));
        }
        return choices.read(choice, request.get(), Set.of()).then(it -> rule(by, request.get(), it, at));
    }

    private Decision<Ruling> rule(Staff by, Request request, Target to, Instant at) {
        if (!disputes.close(request.id())) {
            var before = rulings.find(request.id()).orElseThrow();
            return refused(
                    Kind.OVERTAKEN,
                    "dispatch.ruled-before",
                    units.get(before.unit()).name());
        }
        var sent = assignments.of(request.id());
        var ruling = new Ruling(
                request.id(),
                to.item(),
                to.unit(),
                sides(request.id(), sent),
                request.place().area(),
                to.version(),
                to.why(),
                by.actor(),
                at);
        rulings.insert(ruling);
        journal.append(new Entry(request.id(), "dispatch", "ruled", by.actor(), at, detail(ruling)));
        move(by, ruling, to, sent.size() + 1);
        proposing.propose(ruling);
        events.publishEvent(new RequestRuled(request.id(), to.item(), to.unit(), at));
        return Decision.granted(ruling);
    }

    private Pair sides(RequestId id, List<Assignment> sent) {
        var dispute = disputes.find(id).orElseThrow();
        return new Pair(
                units.today(sent.get(dispute.oneRound() - 1).unit()),
                units.today(sent.get(dispute.otherRound() - 1).unit()));
    }

    /** What is done stays where it was done: the ruling then is for the next one. */
    private void move(Staff by, Ruling it, Target to, int round) {
        if (!work.isDone(it.request())) {
            down.note(it.request(), round, to, by, it.at());
            moving.send(new Assignment(
                    it.request(),
                    round,
                    it.item(),
                    it.unit(),
                    it.by(),
                    it.reason(),
                    it.at(),
                    it.version(),
                    Footing.RULED));
        }
    }

    private static Map<String, Object> detail(Ruling it) {
        return Map.of("item", it.item().value(), "unit", it.unit().value(), "reason", it.reason());
    }

    private static <T> Decision<T> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
