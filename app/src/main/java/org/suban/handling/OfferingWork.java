package org.suban.handling;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.dispatch.RequestDispatched;
import org.suban.handling.deadline.DeadlineRules;

/** Puts what was dispatched on the unit's desk, with its date, within the same transaction. */
@Component
class OfferingWork {

    private final HandlingTable table;
    private final DeadlineRules deadlines;

    OfferingWork(HandlingTable table, DeadlineRules deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(RequestDispatched event) {
        table.offer(event, deadlines.promise(event.item(), event.at()));
    }
}
