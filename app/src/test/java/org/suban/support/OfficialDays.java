package org.suban.support;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.suban.calendar.CalendarTerms;
import org.suban.calendar.Hours;
import org.suban.calendar.SpecialDay;
import org.suban.calendar.WorkingCalendar;

/** The official holidays and make-up workdays as the sample city keeps them. */
public final class OfficialDays {

    public static final Set<Integer> YEARS = Set.of(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);

    private OfficialDays() {}

    /** Monday to Friday, 9 to 12 and half past 13 to half past 17, with the holidays of all those years. */
    public static WorkingCalendar office(ZoneId zone) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var hours = Hours.read("09:00-12:00 13:30-17:30").orElseThrow();
        return new WorkingCalendar(new CalendarTerms("city", "机关", "Office", zone, week, hours, true), all(), YEARS);
    }

    public static Map<LocalDate, SpecialDay> all() {
        var days = new HashMap<LocalDate, SpecialDay>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("../sample-city/holidays.csv"))) {
            for (var row : rows) {
                var day = LocalDate.parse(row.getField("day"));
                var kind = SpecialDay.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
                days.put(day, new SpecialDay(day, kind, row.getField("name")));
            }
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
