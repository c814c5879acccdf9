package org.suban.calendar;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long something may take, from 1 to 9,999: natural minutes, hours or days, working hours or working days; written 30m, 4h, 2d, 4wh, 5wd. */
public record Limit(int amount, Unit unit) {

    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,3}) ?(m|h|d|wh|wd)");

    /** Working days leave out weekends and holidays, working hours the nights and the noon break as well, the others nothing. */
    public enum Unit {
        MINUTES("m"),
        HOURS("h"),
        DAYS("d"),
        WORKING_HOURS("wh"),
        WORKING_DAYS("wd");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    public Limit {
        if (amount < 1 || amount > 9_999) {
            throw new IllegalArgumentException("A limit is 1 to 9,999, not " + amount);
        }
    }

    /** Empty where the text is no limit, such as {@code -3} or {@code soon}. */
    public static Optional<Limit> read(String text) {
        var shape = SHAPE.matcher(text.strip());
        return shape.matches()
                ? Arrays.stream(Unit.values())
                        .filter(it -> it.sign.equals(shape.group(2)))
                        .findFirst()
                        .map(it -> new Limit(Integer.parseInt(shape.group(1)), it))
                : Optional.empty();
    }

    /** Whether nights, weekends or holidays are left out. */
    public boolean countsWork() {
        return switch (unit) {
            case WORKING_HOURS, WORKING_DAYS -> true;
            case MINUTES, HOURS, DAYS -> false;
        };
    }

    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
