package org.suban.handling;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.dispatch.RequestDispatched;
import org.suban.dispatch.dispute.Footing;
import org.suban.handling.JointWork.End;
import org.suban.handling.deadline.DeadlineRules;
import org.suban.handling.deadline.SignLimits;

/** Puts what was dispatched on the unit's desk, with its date, within the same transaction. */
@Component
class OfferingWork {

    private final HandlingTable table;
    private final DeadlineRules deadlines;
    private final SignLimits signing;
    private final JointWork joint;
    private final ApplicationEventPublisher events;

    OfferingWork(
            HandlingTable table,
            DeadlineRules deadlines,
            SignLimits signing,
            JointWork joint,
            ApplicationEventPublisher events) {
        this.table = table;
        this.deadlines = deadlines;
        this.signing = signing;
        this.joint = joint;
        this.events = events;
    }

    @EventListener
    void on(RequestDispatched event) {
        if (event.footing() == Footing.RULED) {
            if (table.confirm(event)) {
                return;
            }
            joint.end(event.request(), End.RULED, event.at());
        }
        var deadline = deadlines.promise(event.item(), event.unit(), event.at());
        table.offer(event, deadline, signing.until(event.item(), event.unit(), event.at()));
        events.publishEvent(new WorkOffered(event.request(), event.unit(), deadline.due(), event.at()));
    }
}
