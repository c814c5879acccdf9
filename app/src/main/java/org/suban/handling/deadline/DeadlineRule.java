package org.suban.handling.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.suban.catalog.ItemCode;

/** A kind of promise; empty where it does not apply. */
interface DeadlineRule {

    Optional<Deadline> promise(ItemCode item, Instant from, ZoneId zone);
}
