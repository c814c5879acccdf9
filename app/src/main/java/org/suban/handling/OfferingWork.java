package org.suban.handling;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.dispatch.RequestDispatched;
import org.suban.dispatch.dispute.Footing;
import org.suban.handling.JointWork.End;

/** Puts what was dispatched on the unit's desk, with its dates, within the same transaction. */
@Component
class OfferingWork {

    private final HandlingTable table;
    private final WorkClocks clocks;
    private final JointWork joint;
    private final ApplicationEventPublisher events;

    OfferingWork(HandlingTable table, WorkClocks clocks, JointWork joint, ApplicationEventPublisher events) {
        this.table = table;
        this.clocks = clocks;
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
        var dates = clocks.offered(event);
        table.offer(event, dates.due(), dates.signBy());
        events.publishEvent(new WorkOffered(event.request(), event.unit(), dates.due(), event.at()));
    }
}
