package org.suban.classification;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A unit has finished a request, under that item; told some seconds later, and again if it is finished again. */
public record RequestEnded(RequestId request, ItemCode item, UnitCode unit, Instant at) {}
