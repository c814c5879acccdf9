package org.suban.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One calendar of the city, unchanging; whoever needs a later one asks {@link Calendars} again. The day on which a limit of
 * days begins does not count, and a working day ends with its hours (Civil Code, articles 201 and 203); natural time runs
 * through nights and holidays. To the second, in the city's zone, whatever the server's is.
 */
public final class WorkingCalendar {

    /** From the first day of one to the last of the other a limit may begin: the longest still ends within all days known. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2059;

    private final CalendarTerms terms;
    private final Map<LocalDate, SpecialDay> special;
    private final Set<Integer> published;
    private final Workdays workdays;
    private final long secondsADay;

    /** {@code published} are the years for which the official table has come out. */
    public WorkingCalendar(CalendarTerms terms, Map<LocalDate, SpecialDay> special, Set<Integer> published) {
        this.terms = terms;
        this.special = Map.copyOf(special);
        this.published = Set.copyOf(published);
        this.workdays = new Workdays(this::isWorked);
        this.secondsADay = 60L * terms.hours().minutes();
    }

    public CalendarTerms terms() {
        return terms;
    }

    /** Whether a limit may begin at that time. */
    public static boolean reaches(Instant from) {
        var year = from.atZone(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    public boolean worked(LocalDate day) {
        return workdays.worked(day);
    }

    /** Keeps official holidays, and those of that year have not come out yet. */
    public boolean isProvisional(int year) {
        return terms.official() && !published.contains(year);
    }

    public Due due(Instant from, Limit limit) {
        var start = from.atZone(terms.zone());
        var at = switch (limit.unit()) {
            case MINUTES -> from.plusSeconds(60L * limit.amount());
            case HOURS -> from.plusSeconds(3_600L * limit.amount());
            case DAYS -> start.plusDays(limit.amount()).toInstant();
            case WORKING_HOURS -> afterWork(start, 3_600L * limit.amount());
            case WORKING_DAYS -> endOf(workdays.after(start.toLocalDate(), limit.amount()));
        };
        return new Due(at, limit.countsWork() && isProvisional(start, at));
    }

    /** How much work time lies between two times, by this calendar's hours; none where the second is not later. */
    public Duration workBetween(Instant from, Instant to) {
        return Duration.ofSeconds(Math.max(0, worked(to.atZone(terms.zone())) - worked(from.atZone(terms.zone()))));
    }

    /** That much work time later; as it is where there is none. */
    public Instant later(Instant from, Duration work) {
        return work.isZero() ? from : afterWork(from.atZone(terms.zone()), work.toSeconds());
    }

    /** How {@link #due} came to its date, day by day, days that count alike in one. */
    public List<Stretch> way(Instant from, Limit limit) {
        var start = from.atZone(terms.zone());
        var first = start.toLocalDate();
        var last = lastDay(due(from, limit).at());
        var way = new ArrayList<Stretch>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var next = stretch(day, start, limit);
            if (!way.isEmpty() && way.getLast().goesOn(next)) {
                way.set(way.size() - 1, way.getLast().upTo(next));
            } else {
                way.add(next);
            }
        }
        return List.copyOf(way);
    }

    private Stretch stretch(LocalDate day, ZonedDateTime start, Limit limit) {
        var first = start.toLocalDate();
        if (!limit.countsWork()) {
            int days = (int) (day.toEpochDay() - first.toEpochDay());
            return new Stretch(day, day, Stretch.Kind.NATURAL, "", limit.unit() == Limit.Unit.DAYS ? days : 0);
        } else if (limit.unit() == Limit.Unit.WORKING_DAYS && day.equals(first)) {
            return new Stretch(day, day, Stretch.Kind.START, name(day), 0);
        }
        return new Stretch(day, day, kind(day), name(day), counted(day, start, limit));
    }

    private int counted(LocalDate day, ZonedDateTime start, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS ->
                workdays.before(day.plusDays(1))
                        - workdays.before(start.toLocalDate().plusDays(1));
            case WORKING_HOURS ->
                (int) Math.min(
                        limit.amount(), (worked(day.plusDays(1).atStartOfDay(terms.zone())) - worked(start)) / 3_600);
            case MINUTES, HOURS, DAYS -> 0;
        };
    }

    private Stretch.Kind kind(LocalDate day) {
        return special(day)
                .map(it -> it.worked() ? Stretch.Kind.MAKEUP_WORKDAY : Stretch.Kind.HOLIDAY)
                .orElse(worked(day) ? Stretch.Kind.WORKDAY : Stretch.Kind.DAY_OFF);
    }

    private String name(LocalDate day) {
        return special(day).map(SpecialDay::name).orElse("");
    }

    private boolean isWorked(LocalDate day) {
        var exception = special.get(day);
        return exception == null ? terms.week().contains(day.getDayOfWeek()) : exception.worked();
    }

    private Instant afterWork(ZonedDateTime start, long seconds) {
        long end = worked(start) + seconds;
        long days = (end - 1) / secondsADay;
        var day = workdays.day((int) days);
        return at(day, terms.hours().secondAfter((int) (end - days * secondsADay)));
    }

    /** Seconds of work before that time, since the first day known. */
    private long worked(ZonedDateTime time) {
        var day = time.toLocalDate();
        long before = secondsADay * workdays.before(day);
        return workdays.worked(day)
                ? before + terms.hours().workedBefore(time.toLocalTime().toSecondOfDay())
                : before;
    }

    private Instant endOf(LocalDate day) {
        return at(day, 60 * terms.hours().end());
    }

    private Instant at(LocalDate day, int second) {
        return LocalDateTime.of(day, LocalTime.MIDNIGHT)
                .plusSeconds(second)
                .atZone(terms.zone())
                .toInstant();
    }

    /** Midnight ends a day and does not begin the next. */
    private LocalDate lastDay(Instant due) {
        return due.minusNanos(1).atZone(terms.zone()).toLocalDate();
    }

    private boolean isProvisional(ZonedDateTime start, Instant due) {
        return IntStream.rangeClosed(start.getYear(), lastDay(due).getYear()).anyMatch(this::isProvisional);
    }
}
