package org.suban.catalog.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.Host;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Says units, places, limits and rows of responsibility by name. */
@Component
public class Naming {

    private final Areas areas;
    private final Units units;
    private final Cities cities;
    private final MessageSource messages;

    Naming(Areas areas, Units units, Cities cities, MessageSource messages) {
        this.areas = areas;
        this.units = units;
        this.cities = cities;
        this.messages = messages;
    }

    public String unit(UnitCode unit, Locale locale) {
        return units.find(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
    }

    /** The unit, or the one that took over its work; the local office stands for many. */
    public String host(Host host, Locale locale) {
        return switch (host) {
            case Host.Named(var unit) ->
                units.living(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
            case Host.Local(var kind) -> say("catalog.office." + kind, locale);
        };
    }

    public String place(Where where, Locale locale) {
        return switch (where) {
            case Where.In(var area) -> area(area, locale);
            case Where.Each(var level) -> say("catalog.each." + level, locale);
        };
    }

    /** From the district down; the city by one word. */
    public String area(AreaCode code, Locale locale) {
        if (code.equals(cities.get().code())) {
            return say("catalog.everywhere", locale);
        }
        var way = areas.upwardsFrom(code).reversed().stream()
                .filter(it -> it.level() != Area.Level.CITY)
                .map(it -> it.nameIn(locale))
                .collect(Collectors.joining(" "));
        return way.isEmpty() ? code.value() : way;
    }

    public String rule(Rule rule, Locale locale) {
        var more = new ArrayList<String>();
        if (!rule.cohosts().isEmpty()) {
            more.add(say(
                    "catalog.rule.cohosts",
                    locale,
                    rule.cohosts().stream()
                            .map(it -> host(it, locale))
                            .collect(Collectors.joining(say("catalog.rule.and", locale)))));
        }
        if (rule.fallback() instanceof Host fallback) {
            more.add(say("catalog.rule.fallback", locale, host(fallback, locale)));
        }
        dates("catalog.rule.from", rule.validFrom(), locale, more);
        dates("catalog.rule.to", rule.validTo(), locale, more);
        var row = say("catalog.rule", locale, place(rule.where(), locale), host(rule.host(), locale));
        return more.isEmpty()
                ? row
                : row + say("catalog.rule.more", locale, String.join(say("catalog.rule.then", locale), more));
    }

    public String limit(Limit limit, Locale locale) {
        return say("catalog.limit." + limit.unit(), locale, limit.amount());
    }

    public String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private void dates(String key, @Nullable LocalDate day, Locale locale, ArrayList<String> more) {
        if (day != null) {
            more.add(say(key, locale, day));
        }
    }
}
