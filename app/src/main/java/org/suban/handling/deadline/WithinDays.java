package org.suban.handling.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.suban.catalog.ItemCode;

/** So many natural days, to the same time of day on the city's clock; always applies, so it stands last. */
record WithinDays(int days) implements DeadlineRule {

    WithinDays {
        if (days < 1) {
            throw new IllegalArgumentException("A promise takes at least one day, not " + days);
        }
    }

    @Override
    public Optional<Deadline> promise(ItemCode item, Instant from, ZoneId zone) {
        return Optional.of(new Deadline(from.atZone(zone).plusDays(days).toInstant(), "within-days"));
    }
}
