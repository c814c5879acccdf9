package org.suban.handling.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;
import org.suban.organization.UnitCode;

/**
 * When a co-host should have done its part, by its own calendar: so many working days as the host says; where it says nothing
 * five, or as many whole ones as the host has left, and on its last day the hours that are left.
 */
@Component
public class PartDays {

    private final Calendars calendars;
    private final int unsaid;

    PartDays(Calendars calendars, @Value("${suban.handling.part-within-working-days:5}") int unsaid) {
        this.calendars = calendars;
        this.unsaid = unsaid;
    }

    public Deadline promise(UnitCode unit, @Nullable Integer days, Instant hostDue, Instant at) {
        var calendar = calendars.of(unit);
        if (days != null) {
            return Deadline.by(calendar, at, days(days, at), "part-said");
        }
        var usual = Deadline.by(calendar, at, days(unsaid, at), "part-setting");
        return hostDue.isAfter(at) && usual.due().isAfter(hostDue) ? withHost(calendar, hostDue, at) : usual;
    }

    private Deadline withHost(WorkingCalendar calendar, Instant hostDue, Instant at) {
        for (int days = unsaid - 1; days > 0; days--) {
            var shorter = Deadline.by(calendar, at, days(days, at), "part-with-host");
            if (!shorter.due().isAfter(hostDue)) {
                return shorter;
            }
        }
        return Deadline.by(calendar, at, whatIsLeft(Duration.between(at, hostDue)), "part-with-host");
    }

    private static Limit days(int days, Instant at) {
        return new Limit(days, WorkingCalendar.reaches(at) ? Limit.Unit.WORKING_DAYS : Limit.Unit.DAYS);
    }

    private static Limit whatIsLeft(Duration left) {
        return left.toHours() > 0
                ? new Limit((int) left.toHours(), Limit.Unit.HOURS)
                : new Limit((int) Math.max(left.toMinutes(), 1), Limit.Unit.MINUTES);
    }
}
