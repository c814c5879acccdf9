package org.suban.handling;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.dispatch.RequestDispatched;
import org.suban.handling.deadline.DeadlineRules;

/** Puts what was dispatched on the unit's desk, with its date, within the same transaction. */
@Component
class OfferingWork {

    private final HandlingTable table;
    private final DeadlineRules deadlines;
    private final ApplicationEventPublisher events;

    OfferingWork(HandlingTable table, DeadlineRules deadlines, ApplicationEventPublisher events) {
        this.table = table;
        this.deadlines = deadlines;
        this.events = events;
    }

    @EventListener
    void on(RequestDispatched event) {
        var deadline = deadlines.promise(event.item(), event.at());
        table.offer(event, deadline);
        events.publishEvent(new WorkOffered(event.request(), event.unit(), deadline.due(), event.at()));
    }
}
