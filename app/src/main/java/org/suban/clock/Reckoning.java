package org.suban.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;

/** The sum behind a date: the limit from the beginning, then what was granted, in its order; the same by the same calendar for ever. */
record Reckoning(WorkingCalendar calendar, Instant began, Limit limit) {

    Due due(List<Move> moves) {
        var due = calendar.due(began, limit);
        for (var move : moves) {
            due = switch (move.why()) {
                case Move.Extended(var more) -> extended(due, more);
                case Move.Held(var from, var to) -> new Due(held(due.at(), from, to), due.provisional());
                case Move.Calendar() -> due;
            };
        }
        return due;
    }

    Due extended(Due due, Limit more) {
        var later = calendar.due(due.at(), more);
        return new Due(later.at(), due.provisional() || later.provisional());
    }

    /** As much work time later as was held; natural time where the limit is natural. */
    Instant held(Instant due, Instant from, Instant to) {
        return limit.countsWork()
                ? calendar.later(due, calendar.workBetween(from, to))
                : due.plus(Duration.between(from, to));
    }
}
