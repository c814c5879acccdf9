package org.suban.handling;

import org.springframework.stereotype.Component;
import org.suban.dispatch.dispute.WorkAtHand;
import org.suban.shared.RequestId;

/** Tells a ruling what is done already. */
@Component
class WorkDone implements WorkAtHand {

    private final HandlingTable table;

    WorkDone(HandlingTable table) {
        this.table = table;
    }

    @Override
    public boolean isDone(RequestId request) {
        return table.locked(request).orElseThrow().step() == Step.RESOLVED;
    }
}
