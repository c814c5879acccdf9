package org.suban.handling.deadline;

import java.time.Instant;
import java.util.Optional;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** A kind of promise; empty where it does not apply. */
interface DeadlineRule {

    Optional<Deadline> promise(ItemCode item, UnitCode unit, Instant from);
}
