package org.suban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.identity.Role;
import org.suban.identity.Visitor;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.SheetFile;

/**
 * Takes tables of holidays and make-up workdays, for administrators and the operator. A table replaces each year it speaks
 * of, whole; a year counts as published once a table says more of it than its last week, which belongs to the next New Year.
 */
@Component
public class PublishingDays {

    private static final MonthDay NEXT_NEW_YEAR = MonthDay.of(12, 25);

    private final CalendarTable table;
    private final Calendars calendars;

    PublishingDays(CalendarTable table, Calendars calendars) {
        this.table = table;
        this.calendars = calendars;
    }

    /** What came of a table. */
    public sealed interface Outcome {

        /** The days that are now another kind, or have another name. */
        record Changed(List<CalendarChange> changes) implements Outcome {
            public Changed {
                changes = List.copyOf(changes);
            }
        }

        /** Nothing was taken. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A CSV or an XLSX; {@code name} is the file's. */
    @Transactional
    public Decision<Outcome> publish(Visitor by, String name, byte[] bytes, Instant at) {
        var staff = by.staff();
        if (!by.atTheConsole() && (staff == null || !staff.is(Role.ADMINISTRATOR))) {
            return Decision.refused(Refusal.because(Refusal.Kind.NOT_YOURS, "calendar.not-administrator"));
        }
        return SheetFile.read(name, bytes, name).map(it -> {
            var rows = new DayRows(calendars.all().stream()
                    .map(calendar -> calendar.terms().code())
                    .collect(Collectors.toSet()));
            it.forEach(rows::read);
            return rows.faults().isEmpty()
                    ? new Outcome.Changed(take(rows.years(), by.actor().code(), name, at))
                    : new Outcome.Faulty(rows.faults());
        });
    }

    public List<CalendarChange> changes(int most) {
        return table.changes(most);
    }

    private List<CalendarChange> take(
            Map<CalendarYear, List<SpecialDay>> years, String actor, String file, Instant at) {
        calendars.changed();
        var changes = new ArrayList<CalendarChange>();
        years.forEach((year, days) -> {
            var before = byDay(table.days(year.calendar(), year.year()));
            var after = byDay(days);
            var all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            for (var day : all) {
                var was = before.getOrDefault(day, "");
                var is = after.getOrDefault(day, "");
                if (!was.equals(is)) {
                    changes.add(new CalendarChange(at, actor, file, year.calendar(), day, was, is));
                }
            }
            table.replace(year.calendar(), year.year(), days);
            if (year.calendar().equals(Calendars.OFFICIAL) && speaksOfTheYear(days)) {
                table.publish(year.year());
            }
        });
        changes.forEach(table::note);
        return changes;
    }

    private static boolean speaksOfTheYear(List<SpecialDay> days) {
        return days.stream().anyMatch(it -> MonthDay.from(it.date()).isBefore(NEXT_NEW_YEAR));
    }

    private static Map<LocalDate, String> byDay(List<SpecialDay> days) {
        return days.stream().collect(Collectors.toMap(SpecialDay::date, it -> (it.kind() + " " + it.name()).strip()));
    }
}
