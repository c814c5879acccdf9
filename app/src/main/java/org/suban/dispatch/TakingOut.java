package org.suban.dispatch;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;

/** Takes a request out of the queue for a step that sends it to no unit, and puts it back in front of a dispatcher if that step thinks better of it. */
@Component
public class TakingOut {

    private final DispatchQueue queue;
    private final Queueing queueing;
    private final Whereabouts whereabouts;

    TakingOut(DispatchQueue queue, Queueing queueing, Whereabouts whereabouts) {
        this.queue = queue;
        this.queueing = queueing;
        this.whereabouts = whereabouts;
    }

    /** The caller has made sure that this person may; of two the second is told what has become of it. */
    @Transactional
    public Decision<RequestId> takeOut(RequestId id, Instant at) {
        return queue.take(id, at) ? Decision.granted(id) : Decision.refused(whereabouts.of(id));
    }

    /** Its clock begins anew. */
    @Transactional
    public void putBack(RequestId id, String why, Instant at) {
        queueing.back(id, why, at);
    }
}
