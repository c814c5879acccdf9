package org.suban.dispatch.dispute;

import org.suban.shared.RequestId;

/** What a ruling must know of the step after it: whether the work is done already. */
public interface WorkAtHand {

    /** Whoever would finish or return it meanwhile waits until the transaction ends. */
    boolean isDone(RequestId request);
}
