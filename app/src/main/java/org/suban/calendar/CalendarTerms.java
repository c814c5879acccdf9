package org.suban.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/** What a calendar is by itself: whose weekdays, which hours, and whether official holidays are kept. */
public record CalendarTerms(
        String code, String name, String english, ZoneId zone, Set<DayOfWeek> week, Hours hours, boolean official) {

    /** The city's own, which always is there and stands in for every unit without another. */
    public static final String CITY = "city";

    public CalendarTerms {
        week = Set.copyOf(week);
        if (!isCode(code) || week.isEmpty()) {
            throw new IllegalArgumentException("Not a calendar: " + code + " " + week);
        }
    }

    public static boolean isCode(String text) {
        return text.matches("[a-z][a-z0-9-]{0,39}");
    }
}
