package org.suban.dispatch;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.dispute.Footing;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A request has gone to a unit, for the first time or again. */
public record RequestDispatched(
        RequestId request, int round, ItemCode item, UnitCode unit, Footing footing, Instant at) {}
