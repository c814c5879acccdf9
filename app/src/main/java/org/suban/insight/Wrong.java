package org.suban.insight;

import java.time.Instant;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A request that the first unit it went to did not finish, or not without a second decision. */
public record Wrong(
        RequestId request,
        UnitCode firstUnit,
        ItemCode firstItem,
        boolean byMachine,
        UnitCode lastUnit,
        ItemCode lastItem,
        int rounds,
        Instant finishedAt) {}
