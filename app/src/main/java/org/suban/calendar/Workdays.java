package org.suban.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are worked, counted once for 120 years, so that a sum is two look-ups however long the limit is. */
final class Workdays {

    /** A day before the first year that is asked for: west of Greenwich that day is not over when the year begins. */
    static final LocalDate FIRST = LocalDate.of(1999, 12, 31);

    static final LocalDate LAST = LocalDate.of(2119, 12, 31);

    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    /** How many are worked before each day, counted from the first. */
    private final int[] before = new int[DAYS + 1];

    /** The day of each one worked, counted from the first. */
    private final int[] days = new int[DAYS];

    Workdays(Predicate<LocalDate> worked) {
        for (int day = 0; day < DAYS; day++) {
            before[day + 1] = before[day];
            if (worked.test(FIRST.plusDays(day))) {
                days[before[day + 1]++] = day;
            }
        }
    }

    int before(LocalDate day) {
        return before[index(day)];
    }

    boolean worked(LocalDate day) {
        int index = index(day);
        return before[index + 1] > before[index];
    }

    /** The first has the number 0. */
    LocalDate day(int number) {
        if (number >= before[DAYS]) {
            throw new IllegalArgumentException("Beyond " + LAST + ": workday " + number);
        }
        return FIRST.plusDays(days[number]);
    }

    /** The so-maniest workday after a day, which itself does not count. */
    LocalDate after(LocalDate day, int many) {
        return day(before[index(day) + 1] + many - 1);
    }

    private static int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("No calendar reaches " + day);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
