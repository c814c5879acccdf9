package org.suban.handling.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.calendar.WorkingCalendar;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/**
 * Until when a unit may accept or return: the item's limit for signing (签收时限), by the unit's calendar; where the list says
 * nothing or no calendar reaches, it is a setting, two natural days unless told otherwise.
 */
@Component
public class SignLimits {

    private final Catalog catalog;
    private final Calendars calendars;
    private final Duration unsaid;

    SignLimits(Catalog catalog, Calendars calendars, @Value("${suban.handling.sign-within:48h}") Duration unsaid) {
        this.catalog = catalog;
        this.calendars = calendars;
        this.unsaid = unsaid;
    }

    public Instant until(ItemCode item, UnitCode unit, Instant from) {
        return Optional.of(item)
                .filter(it -> WorkingCalendar.reaches(from))
                .flatMap(catalog::find)
                .map(it -> it.line().terms())
                .map(ItemTerms::sign)
                .map(it -> calendars.of(unit).due(from, it).at())
                .orElse(from.plus(unsaid));
    }
}
