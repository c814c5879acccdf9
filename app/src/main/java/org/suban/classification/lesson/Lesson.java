package org.suban.classification.lesson;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** How a request ended: the item it was under and the unit that finished it, whoever had it on the way. */
public record Lesson(RequestId request, ItemCode item, UnitCode unit, Instant endedAt) {}
