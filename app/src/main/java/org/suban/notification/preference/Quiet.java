package org.suban.notification.preference;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Hours in which nobody is rung up, such as 21:30-07:30; they may reach over midnight. */
public record Quiet(LocalTime from, LocalTime to) {

    public Quiet {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours begin and end at different times");
        }
    }

    /** Empty unless both are times and differ. */
    public static Optional<Quiet> read(String from, String to) {
        try {
            return Optional.of(new Quiet(LocalTime.parse(from.strip()), LocalTime.parse(to.strip())));
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The moment itself, or the end of the quiet hours it lies in. */
    Instant after(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        if (!covers(there.toLocalTime())) {
            return at;
        }
        var end = there.with(to);
        return (end.isAfter(there) ? end : there.plusDays(1).with(to)).toInstant();
    }

    private boolean covers(LocalTime time) {
        var begun = !time.isBefore(from);
        var open = time.isBefore(to);
        return from.isBefore(to) ? begun && open : begun || open;
    }
}
