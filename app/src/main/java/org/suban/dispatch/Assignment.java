package org.suban.dispatch;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.dispute.Footing;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** One sending of a request (派单); {@code round} counts from 1, {@code why} is a rule's name or the dispatcher's words, {@code version} the version of the list it was named under. */
public record Assignment(
        RequestId request,
        int round,
        ItemCode item,
        UnitCode unit,
        Actor sentBy,
        String why,
        Instant at,
        int version,
        Footing footing) {

    /** One that the unit may return. */
    public Assignment(
            RequestId request,
            int round,
            ItemCode item,
            UnitCode unit,
            Actor sentBy,
            String why,
            Instant at,
            int version) {
        this(request, round, item, unit, sentBy, why, at, version, Footing.ORDINARY);
    }
}
