package org.suban.calendar;

import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday, or a workday that makes up for one (调休). */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** As official tables write it: {@code holiday}, {@code makeup_workday}. */
    public enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }

    boolean worked() {
        return kind == Kind.MAKEUP_WORKDAY;
    }
}
