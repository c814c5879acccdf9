package org.suban.ui;

import java.time.Duration;
import java.time.Instant;

/** The distance to a promise, rounded down to the largest whole unit so that it never promises more than there is. */
record TimeLeft(boolean late, String unit, long count, String urgency) {

    private static final Duration NEAR = Duration.ofHours(24);

    static TimeLeft until(Instant due, Instant at) {
        var late = at.isAfter(due);
        var distance = Duration.between(at, due).abs();
        var urgency = late ? "late" : distance.compareTo(NEAR) <= 0 ? "near" : "calm";
        if (distance.toMinutes() == 0) {
            return new TimeLeft(late, "moment", 0, urgency);
        }
        if (distance.toHours() == 0) {
            return new TimeLeft(late, "minutes", distance.toMinutes(), urgency);
        }
        return distance.toDays() == 0
                ? new TimeLeft(late, "hours", distance.toHours(), urgency)
                : new TimeLeft(late, "days", distance.toDays(), urgency);
    }

    String key() {
        return (late ? "ui.due.late." : "ui.due.left.") + unit;
    }
}
