package org.suban.handling.deadline;

import java.time.Instant;
import java.util.Optional;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/** The item's limit for finishing (办结时限), by the calendar of the unit that has it first. */
record FinishLimit(ItemLimits limits) implements DeadlineRule {

    @Override
    public Optional<Deadline> promise(ItemCode item, UnitCode unit, Instant from) {
        return limits.promise(item, unit, from, ItemTerms::finish, "finish-limit");
    }
}
