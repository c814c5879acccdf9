package org.suban.dispatch;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** An arbiter has said which item a request is and whose: a lesson for whoever names and sends. */
public record RequestRuled(RequestId request, ItemCode item, UnitCode unit, Instant at) {}
