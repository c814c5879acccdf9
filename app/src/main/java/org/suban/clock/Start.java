package org.suban.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.organization.UnitCode;

/** What begins a countdown; it is near from {@code near} on, after four fifths of the time unless told otherwise. */
public record Start(
        Countdown.Id id,
        Instant began,
        Limit limit,
        String rule,
        String calendar,
        Due due,
        Instant near,
        @Nullable UnitCode unit) {

    public Start {
        if (near.isBefore(began) || due.at().isBefore(near)) {
            throw new IllegalArgumentException("Not a time that runs: " + began + " " + near + " " + due.at());
        }
    }

    public Start(
            Countdown.Id id,
            Instant began,
            Limit limit,
            String rule,
            String calendar,
            Due due,
            @Nullable UnitCode unit) {
        this(id, began, limit, rule, calendar, due, near(began, due.at()), unit);
    }

    private static Instant near(Instant began, Instant due) {
        return began.plus(Duration.between(began, due).multipliedBy(4).dividedBy(5));
    }
}
