package org.suban.handling.deadline;

import java.time.Instant;
import java.util.Optional;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** So many natural days, to the same time of day on the city's clock; always applies, so it stands last. */
record WithinDays(int days, Calendars calendars) implements DeadlineRule {

    WithinDays {
        if (days < 1) {
            throw new IllegalArgumentException("A promise takes at least one day, not " + days);
        }
    }

    @Override
    public Optional<Deadline> promise(ItemCode item, UnitCode unit, Instant from) {
        var limit = new Limit(days, Limit.Unit.DAYS);
        return Optional.of(Deadline.by(calendars.of(unit), from, limit, "within-days"));
    }
}
