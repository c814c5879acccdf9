package org.suban.handling.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/** The limits that the list sets an item, by the calendar of the unit that has it; nothing for a time that no calendar reaches. */
@Component
class ItemLimits {

    private final Catalog catalog;
    private final Calendars calendars;

    ItemLimits(Catalog catalog, Calendars calendars) {
        this.catalog = catalog;
        this.calendars = calendars;
    }

    Optional<Deadline> promise(
            ItemCode item, UnitCode unit, Instant from, Function<ItemTerms, Limit> which, String rule) {
        return Optional.of(item)
                .filter(it -> WorkingCalendar.reaches(from))
                .flatMap(catalog::find)
                .map(it -> which.apply(it.line().terms()))
                .map(it -> Deadline.by(calendars.of(unit), from, it, rule));
    }

    /** By natural time, where the list says nothing. */
    Deadline unsaid(UnitCode unit, Instant from, Limit limit, String rule) {
        return Deadline.by(calendars.of(unit), from, limit, rule);
    }
}
