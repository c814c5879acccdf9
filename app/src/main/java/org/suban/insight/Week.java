package org.suban.insight;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** A calendar week of the city, known by its Monday and written as ISO 8601 writes it: 2026-W48. */
public record Week(LocalDate monday) implements Comparable<Week> {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .parseDefaulting(ChronoField.DAY_OF_WEEK, 1)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, not on " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public static Week of(Instant at, ZoneId zone) {
        return of(LocalDate.ofInstant(at, zone));
    }

    /** Reads 2026-W48; empty for anything else, a week 54 too. */
    public static Optional<Week> read(String typed) {
        try {
            return Optional.of(new Week(LocalDate.parse(typed.strip(), ISO)));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return ISO.format(monday);
    }
}
