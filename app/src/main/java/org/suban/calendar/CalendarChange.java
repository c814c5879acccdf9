package org.suban.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** One day that a table changed, and what it was and is, as {@code HOLIDAY 国庆节}; empty for an ordinary day. */
public record CalendarChange(
        Instant at, String actor, String file, String calendar, LocalDate day, String before, String after) {}
