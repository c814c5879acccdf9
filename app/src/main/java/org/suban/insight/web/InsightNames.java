package org.suban.insight.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.insight.By;
import org.suban.insight.Week;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Says in words what the keys of a figure's lines stand for. */
@Component
class InsightNames {

    private final Units units;
    private final Catalog catalog;
    private final MessageSource messages;

    InsightNames(Units units, Catalog catalog, MessageSource messages) {
        this.units = units;
        this.catalog = catalog;
        this.messages = messages;
    }

    String of(By lines, String key, Locale locale) {
        return switch (lines) {
            case WEEK -> week(new Week(LocalDate.parse(key)), locale);
            case UNIT -> unit(new UnitCode(key), locale);
            case ITEM -> item(new ItemCode(key));
            case SENDER -> word("insight.sender." + key, locale);
        };
    }

    String week(Week week, Locale locale) {
        var number = week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return word("insight.week", locale, number, day(week.monday(), locale), day(week.sunday(), locale));
    }

    String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(word("insight.day", locale), locale).format(day);
    }

    String unit(UnitCode code, Locale locale) {
        return units.find(code).map(it -> it.nameIn(locale)).orElse(code.value());
    }

    String item(ItemCode code) {
        return catalog.find(code).map(CatalogItem::name).orElse(code.value());
    }

    String word(String key, Locale locale, Object... values) {
        return String.valueOf(messages.getMessage(key, values, locale));
    }
}
