package org.suban.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days of the week as figures, 1 for Monday: {@code 12345}, or {@code 1-5}. */
final class Weekdays {

    private static final Pattern RANGE = Pattern.compile("([1-7])-([1-7])");
    private static final Pattern FIGURES = Pattern.compile("[1-7]{1,7}");

    private Weekdays() {}

    static Optional<Set<DayOfWeek>> read(String text) {
        var range = RANGE.matcher(text);
        if (range.matches() && range.group(1).compareTo(range.group(2)) <= 0) {
            return Optional.of(EnumSet.range(
                    day(range.group(1).charAt(0)), day(range.group(2).charAt(0))));
        }
        return FIGURES.matcher(text).matches()
                ? Optional.of(text.chars().mapToObj(Weekdays::day).collect(Collectors.toSet()))
                : Optional.empty();
    }

    static String written(Set<DayOfWeek> week) {
        return week.stream().sorted().map(it -> String.valueOf(it.getValue())).collect(Collectors.joining());
    }

    private static DayOfWeek day(int figure) {
        return DayOfWeek.of(figure - '0');
    }
}
