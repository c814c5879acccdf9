package org.suban.handling.deadline;

import java.time.Instant;
import java.util.Optional;
import org.suban.calendar.Calendars;
import org.suban.calendar.WorkingCalendar;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/** The item's limit for finishing (办结时限), by the calendar of the unit that has it first; nothing for a time that no calendar reaches. */
record FinishLimit(Catalog catalog, Calendars calendars) implements DeadlineRule {

    @Override
    public Optional<Deadline> promise(ItemCode item, UnitCode unit, Instant from) {
        return Optional.of(item)
                .filter(it -> WorkingCalendar.reaches(from))
                .flatMap(catalog::find)
                .map(it -> it.line().terms())
                .map(ItemTerms::finish)
                .map(it -> new Deadline(calendars.of(unit).due(from, it).at(), "finish-limit"));
    }
}
