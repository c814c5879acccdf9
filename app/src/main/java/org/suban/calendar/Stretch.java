package org.suban.calendar;

import java.time.LocalDate;

/**
 * Days in a row, both included, that counted alike on the way to a date. {@code counted} is how much of the limit is used up
 * at their end, in the limit's own unit; {@code name} is the holiday's, or empty.
 */
public record Stretch(LocalDate from, LocalDate to, Kind kind, String name, int counted) {

    /** Why it counts or does not; {@code START} is the day on which a limit of days begins, which does not count. */
    public enum Kind {
        START,
        NATURAL,
        WORKDAY,
        MAKEUP_WORKDAY,
        DAY_OFF,
        HOLIDAY
    }

    boolean goesOn(Stretch next) {
        return kind == next.kind && name.equals(next.name) && to.plusDays(1).equals(next.from);
    }

    Stretch upTo(Stretch next) {
        return new Stretch(from, next.to, kind, name, next.counted);
    }
}
