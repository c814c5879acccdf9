package org.suban.calendar;

import java.util.Comparator;

/** A year of one calendar, or of the official table. */
record CalendarYear(String calendar, int year) implements Comparable<CalendarYear> {

    private static final Comparator<CalendarYear> IN_ORDER =
            Comparator.comparing(CalendarYear::calendar).thenComparing(CalendarYear::year);

    @Override
    public int compareTo(CalendarYear other) {
        return IN_ORDER.compare(this, other);
    }
}
