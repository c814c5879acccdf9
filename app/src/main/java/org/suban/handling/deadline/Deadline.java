package org.suban.handling.deadline;

import java.time.Instant;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;

/** A date promised, and how it was computed: the limit, by which calendar, and the name of the rule that chose it. */
public record Deadline(Due until, Limit limit, String calendar, String rule) {

    public Instant due() {
        return until.at();
    }

    static Deadline by(WorkingCalendar calendar, Instant from, Limit limit, String rule) {
        return new Deadline(calendar.due(from, limit), limit, calendar.terms().code(), rule);
    }
}
