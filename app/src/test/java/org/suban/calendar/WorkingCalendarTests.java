package org.suban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suban.support.OfficialDays;

/** The sums of the calendar, on the official days of 2018 to 2026. */
class WorkingCalendarTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LIVES = 20_000;
    private static final WorkingCalendar OFFICE = office(OfficialDays.all(), OfficialDays.YEARS);

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/due.csv", numLinesToSkip = 1, maxCharsPerColumn = 200)
    void comesToTheDateThatAClerkCounts(String from, String limit, String due, String why) {
        assertThat(written(OFFICE.due(at(from), limit(limit)).at())).as(why).isEqualTo(due);
    }

    @Test
    void tellsTheWayToTheDateDayByDay() {
        assertThat(OFFICE.way(at("2026-02-12 09:00"), limit("3wd")))
                .containsExactly(
                        stretch("2026-02-12", "2026-02-12", Stretch.Kind.START, "", 0),
                        stretch("2026-02-13", "2026-02-13", Stretch.Kind.WORKDAY, "", 1),
                        stretch("2026-02-14", "2026-02-14", Stretch.Kind.MAKEUP_WORKDAY, "春节", 2),
                        stretch("2026-02-15", "2026-02-23", Stretch.Kind.HOLIDAY, "春节", 2),
                        stretch("2026-02-24", "2026-02-24", Stretch.Kind.WORKDAY, "", 3));
        assertThat(OFFICE.way(at("2026-03-06 16:30"), limit("4wh")))
                .containsExactly(
                        stretch("2026-03-06", "2026-03-06", Stretch.Kind.WORKDAY, "", 1),
                        stretch("2026-03-07", "2026-03-08", Stretch.Kind.DAY_OFF, "", 1),
                        stretch("2026-03-09", "2026-03-09", Stretch.Kind.WORKDAY, "", 4));
        assertThat(OFFICE.way(at("2026-09-30 18:00"), limit("3d")))
                .containsExactly(stretch("2026-09-30", "2026-10-03", Stretch.Kind.NATURAL, "", 3));
    }

    @Test
    void saysThatADateIsProvisionalWhereAYearHasNoTableYet() {
        assertThat(OFFICE.due(at("2026-12-30 10:00"), limit("1wd")).provisional())
                .isFalse();
        assertThat(OFFICE.due(at("2026-12-30 10:00"), limit("2wd")).provisional())
                .isTrue();
        assertThat(OFFICE.due(at("2027-03-01 10:00"), limit("4wh")).provisional())
                .isTrue();
        assertThat(OFFICE.due(at("2026-12-30 10:00"), limit("30d")).provisional())
                .isFalse();
        assertThat(everyDay().due(at("2026-12-30 10:00"), limit("9wd")).provisional())
                .as("a calendar that keeps no official holidays waits for no table")
                .isFalse();
    }

    @Test
    void aUnitMayWorkAtWeekendsAndRoundTheClock() {
        assertThat(written(everyDay().due(at("2026-10-01 10:00"), limit("2wd")).at()))
                .isEqualTo("2026-10-04 00:00");
        assertThat(written(everyDay().due(at("2026-10-01 23:00"), limit("3wh")).at()))
                .isEqualTo("2026-10-02 02:00");
    }

    @Test
    void aDayOfTheRegionIsADayOffLikeAnyOther() {
        var days = Map.of(
                LocalDate.of(2026, 4, 20), new SpecialDay(LocalDate.of(2026, 4, 20), SpecialDay.Kind.HOLIDAY, "三月三"));
        assertThat(written(office(days, Set.of(2026))
                        .due(at("2026-04-17 10:00"), limit("1wd"))
                        .at()))
                .isEqualTo("2026-04-21 17:30");
    }

    /** Same seed, same lives. */
    @ParameterizedTest
    @ValueSource(strings = {"m", "h", "d", "wh", "wd"})
    void laterBeginsNeverEndEarlierAndTwoLimitsInARowAreOne(String unit) {
        var random = new Random(unit.hashCode());
        for (int i = 0; i < LIVES; i++) {
            var from = at("2018-01-01 00:00").plusSeconds(random.nextInt(8 * 365 * 86_400));
            var later = from.plusSeconds(random.nextInt(10 * 86_400));
            int one = 1 + random.nextInt(40);
            int two = 1 + random.nextInt(40);
            var due = OFFICE.due(from, limit(one + unit)).at();
            assertThat(due).as("%s %s", from, one).isAfter(from);
            assertThat(OFFICE.due(later, limit(one + unit)).at()).isAfterOrEqualTo(due);
            assertThat(OFFICE.due(from, limit(one + 1 + unit)).at()).isAfter(due);
            assertThat(OFFICE.due(due, limit(two + unit)).at())
                    .as("%s %s+%s%s", from, one, two, unit)
                    .isEqualTo(OFFICE.due(from, limit(one + two + unit)).at());
        }
    }

    @Test
    void workingHoursAreExactlyTheWorkThatLiesBetween() {
        var random = new Random(7);
        for (int i = 0; i < LIVES; i++) {
            var from = at("2018-01-01 00:00").plusSeconds(random.nextInt(8 * 365 * 86_400));
            int hours = 1 + random.nextInt(60);
            assertThat(OFFICE.workBetween(
                            from, OFFICE.due(from, limit(hours + "wh")).at()))
                    .isEqualTo(Duration.ofHours(hours));
        }
        assertThat(OFFICE.workBetween(at("2026-03-06 10:00"), at("2026-03-05 10:00")))
                .isZero();
    }

    @Test
    void theZoneOfTheServerDoesNotMatter() {
        var before = TimeZone.getDefault();
        try {
            for (var zone : List.of("America/New_York", "Pacific/Kiritimati", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(office(OfficialDays.all(), OfficialDays.YEARS)
                                .due(at("2026-02-13 23:30"), limit("3wd"))
                                .at())
                        .as(zone)
                        .isEqualTo(at("2026-02-25 17:30"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theFirstMomentIsReachedWestOfGreenwichToo() {
        var first = Instant.parse("2000-01-01T00:00:00Z");
        var western = new CalendarTerms(
                "west",
                "西",
                "West",
                ZoneId.of("America/New_York"),
                OFFICE.terms().week(),
                OFFICE.terms().hours(),
                true);
        assertThat(new WorkingCalendar(western, Map.of(), Set.of())
                        .due(first, limit("1wd"))
                        .at())
                .isEqualTo(Instant.parse("2000-01-03T22:30:00Z"));
    }

    @Test
    void reachesFarEnoughForTheLongestLimitAndNoFurther() {
        var last = Instant.parse("2059-12-31T23:59:59Z");
        assertThat(WorkingCalendar.reaches(last)).isTrue();
        assertThat(WorkingCalendar.reaches(last.plusSeconds(1))).isFalse();
        assertThat(WorkingCalendar.reaches(Instant.parse("1999-12-31T23:59:59Z")))
                .isFalse();
        assertThat(OFFICE.due(last, limit("9999wd")).at()).isAfter(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.due(Instant.parse("1990-01-01T00:00:00Z"), limit("1wd")));
    }

    private static WorkingCalendar office(Map<LocalDate, SpecialDay> days, Set<Integer> published) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var hours = Hours.read("09:00-12:00 13:30-17:30").orElseThrow();
        return new WorkingCalendar(new CalendarTerms("city", "机关", "Office", ZONE, week, hours, true), days, published);
    }

    private static WorkingCalendar everyDay() {
        var hours = Hours.read("00:00-24:00").orElseThrow();
        return new WorkingCalendar(
                new CalendarTerms("daily", "每日", "Daily", ZONE, Set.of(DayOfWeek.values()), hours, false),
                Map.of(),
                Set.of());
    }

    private static Stretch stretch(String from, String to, Stretch.Kind kind, String name, int counted) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(to), kind, name, counted);
    }

    private static Limit limit(String text) {
        return Limit.read(text).orElseThrow();
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ZONE).toInstant();
    }

    private static String written(Instant at) {
        return ZonedDateTime.ofInstant(at, ZONE).toLocalDateTime().toString().replace('T', ' ');
    }
}
