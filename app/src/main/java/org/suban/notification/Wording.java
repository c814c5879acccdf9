package org.suban.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Puts a fact into words: receipt, unit, dates and nothing that a person said. */
@Component
class Wording {

    private final MessageSource words;
    private final Cities cities;
    private final Units units;

    Wording(MessageSource words, Cities cities, Units units) {
        this.words = words;
        this.cities = cities;
        this.units = units;
    }

    String subject(Fact fact, Locale locale) {
        return words.getMessage("notification.event." + fact.event(), null, locale);
    }

    String body(Fact fact, boolean resident, Locale locale) {
        var side = resident ? "resident" : "staff";
        return words.getMessage("notification.%s.%s".formatted(side, fact.event()), values(fact, locale), locale);
    }

    private Object[] values(Fact fact, Locale locale) {
        var clock = fact.detail("clock");
        return new Object[] {
            fact.line().entry().request().receipt().grouped(),
            unit(fact.unit(), locale),
            moment(fact.due(), locale),
            fact.detail("days"),
            clock.isEmpty() ? "" : words.getMessage("notification.clock." + clock, null, clock, locale)
        };
    }

    private String unit(@Nullable UnitCode unit, Locale locale) {
        return unit == null
                ? words.getMessage("notification.no-unit", null, locale)
                : units.find(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
    }

    private String moment(@Nullable Instant at, Locale locale) {
        return at == null
                ? words.getMessage("notification.no-date", null, locale)
                : DateTimeFormatter.ofPattern(words.getMessage("ui.time.moment", null, locale), locale)
                        .format(at.atZone(cities.get().zone()));
    }
}
