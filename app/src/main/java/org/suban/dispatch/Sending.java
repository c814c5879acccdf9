package org.suban.dispatch;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.classification.RequestClassified;
import org.suban.dispatch.automation.Deciding;
import org.suban.dispatch.automation.Verdict;
import org.suban.dispatch.ruling.Moving;
import org.suban.intake.RequestReceived;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;

/** Carries out what was decided, by a rule or a person, and says so. */
@Component
class Sending implements Moving {

    private final Deciding deciding;
    private final AssignmentTable assignments;
    private final Queueing queueing;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Sending(
            Deciding deciding,
            AssignmentTable assignments,
            Queueing queueing,
            Journal journal,
            ApplicationEventPublisher events) {
        this.deciding = deciding;
        this.assignments = assignments;
        this.queueing = queueing;
        this.journal = journal;
        this.events = events;
    }

    @EventListener
    void on(RequestClassified event) {
        switch (deciding.on(event)) {
            case Verdict.Send(var item, var unit, var why, var version) ->
                send(new Assignment(event.request(), 1, item, unit, Actor.machine(why), why, event.at(), version));
            case Verdict.Ask(var why) -> ask(event, why);
        }
    }

    /** Nothing was named, so nothing can be sent until it is split. */
    @EventListener
    void on(RequestReceived.AsLetter event) {
        queueing.letter(event.request(), event.at());
        queued(event.request(), Queueing.SEVERAL, event.at());
    }

    private void ask(RequestClassified event, String why) {
        queueing.ask(event, why);
        queued(event.request(), why, event.at());
    }

    private void queued(RequestId request, String why, Instant at) {
        journal.append(new Entry(request, "dispatch", "queued", Actor.machine("dispatch"), at, Map.of("why", why)));
    }

    @Override
    public void send(Assignment it) {
        assignments.insert(it);
        journal.append(new Entry(
                it.request(),
                "dispatch",
                "dispatched",
                it.sentBy(),
                it.at(),
                Map.of("item", it.item().value(), "unit", it.unit().value(), "why", it.why(), "round", it.round())));
        events.publishEvent(
                new RequestDispatched(it.request(), it.round(), it.item(), it.unit(), it.footing(), it.at()));
    }
}
