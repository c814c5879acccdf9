package org.suban.handling;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A request lies on a unit's desk, to be done by {@code due}. */
public record WorkOffered(RequestId request, UnitCode unit, Instant due, Instant at) {}
