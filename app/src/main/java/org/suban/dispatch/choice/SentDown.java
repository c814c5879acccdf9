package org.suban.dispatch.choice;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A department's own item sent to a street or community all the same (下派), by a named person and with a reason. */
public record SentDown(
        RequestId request, int round, ItemCode item, UnitCode unit, String reason, Actor by, Instant at) {}
