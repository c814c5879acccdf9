package org.suban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
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
 * of, whole, and the year counts as published; but the last week of a year belongs to the next New Year, and where a table
 * says no more of a year than that, it replaces that week.
 */
@Component
public class PublishingDays {

    private static final MonthDay NEXT_NEW_YEAR = MonthDay.of(12, 25);

    private final CalendarTable table;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    PublishingDays(CalendarTable table, Calendars calendars, ApplicationEventPublisher events) {
        this.table = table;
        this.calendars = calendars;
        this.events = events;
    }

    /** The fact that a table was taken; days from {@code first} on may be another kind than before. */
    public record Published(Instant first, Instant at) {}

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
        var changes = years.entrySet().stream()
                .flatMap(it -> take(it.getKey(), it.getValue()).stream())
                .map(it -> new CalendarChange(at, actor, file, it.calendar(), it.day(), it.before(), it.after()))
                .toList();
        changes.forEach(table::note);
        years.keySet().stream()
                .mapToInt(CalendarYear::year)
                .min()
                .ifPresent(it -> events.publishEvent(new Published(first(it), at)));
        return changes;
    }

    private Instant first(int year) {
        return LocalDate.of(year, 1, 1)
                .atStartOfDay(calendars.city().terms().zone())
                .toInstant();
    }

    /** One day, before and after. */
    private record Changing(String calendar, LocalDate day, String before, String after) {}

    private List<Changing> take(CalendarYear year, List<SpecialDay> days) {
        boolean whole = speaksOfTheYear(days);
        var first = whole ? LocalDate.of(year.year(), 1, 1) : NEXT_NEW_YEAR.atYear(year.year());
        var last = LocalDate.of(year.year(), 12, 31);
        var before = byDay(table.days(year.calendar(), first, last));
        table.replace(year.calendar(), first, last, days);
        if (whole && year.calendar().equals(Calendars.OFFICIAL)) {
            table.publish(year.year());
        }
        var after = byDay(days);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .map(it -> new Changing(year.calendar(), it, before.getOrDefault(it, ""), after.getOrDefault(it, "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private static boolean speaksOfTheYear(List<SpecialDay> days) {
        return days.stream().anyMatch(it -> MonthDay.from(it.date()).isBefore(NEXT_NEW_YEAR));
    }

    private static Map<LocalDate, String> byDay(List<SpecialDay> days) {
        return days.stream().collect(Collectors.toMap(SpecialDay::date, it -> (it.kind() + " " + it.name()).strip()));
    }
}
