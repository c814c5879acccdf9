package org.suban.calendar.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.calendar.SpecialDay;
import org.suban.calendar.WorkingCalendar;
import org.suban.calendar.web.YearView.DayView;
import org.suban.calendar.web.YearView.MonthView;

/** Lays a year out in months and weeks. */
@Component
class YearViews {

    private static final int WEEK = 7;

    private final MessageSource words;

    YearViews(MessageSource words) {
        this.words = words;
    }

    YearView of(WorkingCalendar calendar, int year, Locale locale) {
        var months = Stream.of(Month.values())
                .map(it -> month(calendar, YearMonth.of(year, it), locale))
                .toList();
        return new YearView(year, calendar.isProvisional(year), months);
    }

    private MonthView month(WorkingCalendar calendar, YearMonth month, Locale locale) {
        var days = new ArrayList<DayView>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            days.add(DayView.NONE);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(day(calendar, month.atDay(day), locale));
        }
        while (days.size() % WEEK != 0) {
            days.add(DayView.NONE);
        }
        var weeks = new ArrayList<List<DayView>>();
        for (int from = 0; from < days.size(); from += WEEK) {
            weeks.add(List.copyOf(days.subList(from, from + WEEK)));
        }
        return new MonthView(month.getMonth(), weeks);
    }

    private DayView day(WorkingCalendar calendar, LocalDate day, Locale locale) {
        var special = calendar.special(day);
        var mark = special.map(it -> it.kind() == SpecialDay.Kind.HOLIDAY ? "holiday" : "makeup")
                .orElse(calendar.worked(day) ? "" : "off");
        var said = mark.isEmpty() ? "" : words.getMessage("calendar.day." + mark, null, locale);
        return new DayView(
                day.getDayOfMonth(),
                day,
                mark,
                special.map(it -> said + " " + it.name()).orElse(said));
    }
}
