package org.suban.dispatch.unitdesk;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.suban.shared.RequestId;

/** The units' desks, as far as a dispatcher has to do with them. */
public interface UnitDesks {

    /** Takes what was just put there off a desk; false if the unit has begun with it, or it lies there no more. */
    boolean letGo(RequestId request, int round, Instant sentAt);

    /** How far the units are with these; what lies on no desk is missing. */
    Map<RequestId, Work> workOn(Collection<RequestId> requests);
}
