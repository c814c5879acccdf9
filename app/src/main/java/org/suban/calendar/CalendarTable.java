package org.suban.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendars and their special days in the database. */
@Component
class CalendarTable {

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long edition() {
        return jdbc.sql("select edition from calendar_edition")
                .query(Long.class)
                .single();
    }

    /** Holds every other change off until the transaction ends. */
    void raiseEdition() {
        jdbc.sql("update calendar_edition set edition = edition + 1").update();
    }

    List<CalendarTerms> all(ZoneId zone) {
        return jdbc.sql("select code, name, english, weekdays, hours, official from calendar order by code")
                .query((row, n) -> terms(row, zone))
                .list();
    }

    void put(CalendarTerms it) {
        jdbc.sql("""
                insert into calendar (code, name, english, weekdays, hours, official)
                values (:code, :name, :english, :weekdays, :hours, :official)
                on conflict (code) do update set name = excluded.name, english = excluded.english,
                    weekdays = excluded.weekdays, hours = excluded.hours, official = excluded.official
                """)
                .param("code", it.code())
                .param("name", it.name())
                .param("english", it.english())
                .param("weekdays", Weekdays.written(it.week()))
                .param("hours", it.hours().toString())
                .param("official", it.official())
                .update();
    }

    Map<String, String> units() {
        return jdbc
                .sql("select unit, calendar from calendar_unit")
                .query((row, n) -> Map.entry(row.getString("unit"), row.getString("calendar")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepsFor(String unit, String calendar) {
        jdbc.sql("""
                insert into calendar_unit (unit, calendar) values (:unit, :calendar)
                on conflict (unit) do update set calendar = excluded.calendar
                """).param("unit", unit).param("calendar", calendar).update();
    }

    /** By the calendar they stand in. */
    Map<String, List<SpecialDay>> days() {
        return jdbc
                .sql("select calendar, day, kind, name from calendar_day order by calendar, day")
                .query((row, n) -> Map.entry(row.getString("calendar"), day(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Both days included. */
    List<SpecialDay> days(String calendar, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, kind, name from calendar_day
                where calendar = :calendar and day between :from and :to
                order by day
                """)
                .param("calendar", calendar)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> day(row))
                .list();
    }

    /** Those of the days from one to the other are now these. */
    void replace(String calendar, LocalDate from, LocalDate to, List<SpecialDay> days) {
        jdbc.sql("""
                delete from calendar_day
                where calendar = :calendar and day between :from and :to
                """)
                .param("calendar", calendar)
                .param("from", from)
                .param("to", to)
                .update();
        days.forEach(it -> insert(calendar, it));
    }

    private void insert(String calendar, SpecialDay it) {
        jdbc.sql("insert into calendar_day (calendar, day, kind, name) values (:calendar, :day, :kind, :name)")
                .param("calendar", calendar)
                .param("day", it.date())
                .param("kind", it.kind().name())
                .param("name", it.name())
                .update();
    }

    Set<Integer> published() {
        return jdbc.sql("select year from calendar_year").query(Integer.class).set();
    }

    void publish(int year) {
        jdbc.sql("insert into calendar_year (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
    }

    void note(CalendarChange it) {
        jdbc.sql("""
                insert into calendar_change (at, actor, file, calendar, day, before, after)
                values (:at, :actor, :file, :calendar, :day, :before, :after)
                """)
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("actor", it.actor())
                .param("file", it.file())
                .param("calendar", it.calendar())
                .param("day", it.day())
                .param("before", it.before())
                .param("after", it.after())
                .update();
    }

    /** The newest first. */
    List<CalendarChange> changes(int most) {
        return jdbc.sql("""
                select at, actor, file, calendar, day, before, after from calendar_change
                order by number desc limit :most
                """)
                .param("most", most)
                .query((row, n) -> new CalendarChange(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("file"),
                        row.getString("calendar"),
                        row.getObject("day", LocalDate.class),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private static CalendarTerms terms(ResultSet row, ZoneId zone) throws SQLException {
        Set<DayOfWeek> week = Weekdays.read(row.getString("weekdays")).orElseThrow();
        return new CalendarTerms(
                row.getString("code"),
                row.getString("name"),
                row.getString("english"),
                zone,
                week,
                Hours.read(row.getString("hours")).orElseThrow(),
                row.getBoolean("official"));
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
