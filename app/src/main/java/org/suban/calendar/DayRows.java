package org.suban.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/**
 * Reads a table of special days: {@code day} (or {@code date}), {@code kind} ({@code holiday}, {@code makeup_workday}),
 * {@code name} and, where it is one calendar's alone, {@code calendar}.
 */
final class DayRows {

    private static final List<String> KINDS = Stream.of(SpecialDay.Kind.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final int LONGEST_NAME = 60;

    private final Set<String> calendars;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<CalendarYear, List<SpecialDay>> years = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    DayRows(Set<String> calendars) {
        this.calendars = calendars;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Map<CalendarYear, List<SpecialDay>> years() {
        return years;
    }

    void read(Table table) {
        var day = table.columns().contains("date") ? "date" : "day";
        Stream.of(day, "kind", "name")
                .filter(it -> !table.columns().contains(it))
                .forEach(it -> faults.add(new Fault(table.name(), 1, it, "", "column-missing", "")));
        if (faults.isEmpty()) {
            table.rows().forEach(it -> read(it, day));
        }
    }

    private void read(Table.Row row, String column) {
        var day = day(row, column);
        var kind = kind(row);
        var calendar = calendar(row);
        var name = row.cell("name").strip();
        if (name.length() > LONGEST_NAME) {
            fault(row, "name", name, "too-long", "");
        }
        if (day != null && kind != null && calendar != null) {
            if (!seen.add(calendar + " " + day)) {
                fault(row, column, day.toString(), "day-twice", "");
            }
            years.computeIfAbsent(new CalendarYear(calendar, day.getYear()), it -> new ArrayList<>())
                    .add(new SpecialDay(day, kind, name));
        }
    }

    private @Nullable LocalDate day(Table.Row row, String column) {
        var text = row.cell(column).strip();
        try {
            var day = LocalDate.parse(text.replace('/', '-'));
            if (day.isBefore(Workdays.FIRST) || day.isAfter(Workdays.LAST)) {
                fault(row, column, text, "day-beyond", "");
                return null;
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(row, column, text, "date", "");
            return null;
        }
    }

    private SpecialDay.@Nullable Kind kind(Table.Row row) {
        var text = row.cell("kind").strip().toLowerCase(Locale.ROOT);
        if (KINDS.contains(text)) {
            return SpecialDay.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        }
        fault(row, "kind", row.cell("kind"), "day-kind", Nearest.to(text, KINDS));
        return null;
    }

    private @Nullable String calendar(Table.Row row) {
        var text = row.cell("calendar").strip();
        if (text.isEmpty()) {
            return Calendars.OFFICIAL;
        } else if (calendars.contains(text)) {
            return text;
        }
        fault(row, "calendar", text, "calendar", Nearest.to(text, List.copyOf(calendars)));
        return null;
    }

    private void fault(Table.Row row, String column, String read, String kind, String nearest) {
        faults.add(new Fault(row.sheet(), row.number(), column, read, kind, nearest));
    }
}
