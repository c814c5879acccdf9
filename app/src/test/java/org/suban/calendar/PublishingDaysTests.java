package org.suban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.PublishingDays.Outcome;
import org.suban.identity.Visitor;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.sheet.Fault;
import org.suban.support.OfficialDays;
import org.suban.support.SubanTest;

/** Each test has years of its own, far from those of others. */
@SubanTest
class PublishingDaysTests {

    @Autowired
    PublishingDays publishing;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    @Test
    void theSampleCityKnowsEachOfficialYearAndTheUnitsThatNeverClose() {
        assertThat(calendars.published()).containsAll(OfficialDays.YEARS);
        assertThat(calendars.of(new UnitCode("water-company")).terms().code()).isEqualTo("daily");
        assertThat(calendars.of(new UnitCode("urban-management")).terms().code())
                .isEqualTo("city");
        assertThat(calendars.city().worked(LocalDate.of(2026, 2, 14))).isTrue();
    }

    @Test
    void aDateIsProvisionalUntilTheTableOfItsYearArrivesAndMovesWithIt() {
        var start = Instant.parse("2041-09-30T02:00:00Z");
        var limit = Limit.read("1wd").orElseThrow();
        assertThat(calendars.city().due(start, limit)).isEqualTo(new Due(Instant.parse("2041-10-01T09:30:00Z"), true));

        var changes = changed("day,kind,name\n2041-10-01,holiday,国庆节\n2041-10-02,holiday,国庆节\n");

        assertThat(changes)
                .extracting(CalendarChange::day, CalendarChange::before, CalendarChange::after)
                .containsExactly(
                        tuple(LocalDate.of(2041, 10, 1), "", "HOLIDAY 国庆节"),
                        tuple(LocalDate.of(2041, 10, 2), "", "HOLIDAY 国庆节"));
        assertThat(calendars.city().due(start, limit)).isEqualTo(new Due(Instant.parse("2041-10-03T09:30:00Z"), false));
    }

    @Test
    void aLaterTableReplacesTheWholeYearAndEachChangeIsListed() {
        changed("day,kind,name\n2042-05-01,holiday,劳动节\n2042-05-02,holiday,劳动节\n");
        var changes = changed("date,kind,name\n2042-05-01,holiday,劳动节\n2042/05/04,makeup_workday,劳动节\n");
        assertThat(changes)
                .extracting(CalendarChange::day)
                .containsExactly(LocalDate.of(2042, 5, 2), LocalDate.of(2042, 5, 4));
        assertThat(publishing.changes(2))
                .extracting(CalendarChange::day, CalendarChange::after)
                .containsExactly(
                        tuple(LocalDate.of(2042, 5, 4), "MAKEUP_WORKDAY 劳动节"), tuple(LocalDate.of(2042, 5, 2), ""));
        assertThat(changed("day,kind,name\n2042-05-01,holiday,劳动节\n2042-05-04,makeup_workday,劳动节\n"))
                .isEmpty();
    }

    @Test
    void theLastWeekOfAYearThatANewYearTakesPublishesNothing() {
        changed("day,kind,name\n2043-12-31,holiday,元旦\n2044-01-01,holiday,元旦\n2044-10-01,holiday,国庆节\n");
        assertThat(calendars.published()).contains(2044).doesNotContain(2043);
    }

    @Test
    void theTableOfANewYearTakesNothingFromTheYearBeforeButItsLastWeek() {
        changed("day,kind,name\n2049-10-01,holiday,国庆节\n2049-12-31,holiday,元旦\n");
        var changes = changed("day,kind,name\n2049-12-30,holiday,元旦\n2050-01-01,holiday,元旦\n2050-10-01,holiday,国庆节\n");
        assertThat(changes)
                .extracting(CalendarChange::day)
                .startsWith(LocalDate.of(2049, 12, 30), LocalDate.of(2049, 12, 31));
        assertThat(calendars.city().worked(LocalDate.of(2049, 10, 1))).isFalse();
        assertThat(calendars.published()).contains(2049, 2050);
    }

    @Test
    void aDayOfOneCalendarAloneChangesNoOther() {
        changed("day,kind,name,calendar\n2045-03-13,holiday,检修日,daily\n");
        var day = LocalDate.of(2045, 3, 13);
        assertThat(calendars.find("daily").orElseThrow().worked(day)).isFalse();
        assertThat(calendars.city().worked(day)).isTrue();
        assertThat(calendars.published()).doesNotContain(2045);
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsTaken() {
        assertThat(faults("day,kind,name\n2046-10-01,holiday,国庆节\n2046-10-01,holiday,国庆节\n2046-13-01,holiday,无\n"
                        + "2046-10-03,holyday,国庆节\n1999-10-01,holiday,国庆节\n"))
                .extracting(Fault::row, Fault::kind, Fault::nearest)
                .containsExactly(
                        tuple(3, "day-twice", ""),
                        tuple(4, "date", ""),
                        tuple(5, "day-kind", "holiday"),
                        tuple(6, "day-beyond", ""));
        assertThat(faults("day,kind,name,calendar\n2046-10-01,holiday,国庆节,dayly\n"))
                .extracting(Fault::kind, Fault::nearest)
                .containsExactly(tuple("calendar", "daily"));
        assertThat(faults("a,b\n1,2\n")).extracting(Fault::column).containsExactly("day", "kind", "name");
        assertThat(calendars.published()).doesNotContain(2046);
    }

    @Test
    void onlyAnAdministratorOrTheOperatorBringsATable() {
        assertThat(publishing.publish(new Visitor(null), "days.csv", bytes("day,kind,name\n"), clock.instant()))
                .isInstanceOf(Decision.Refused.class);
    }

    private List<CalendarChange> changed(String csv) {
        return switch (outcome(csv)) {
            case Outcome.Changed(var changes) -> changes;
            case Outcome.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private List<Fault> faults(String csv) {
        return switch (outcome(csv)) {
            case Outcome.Changed changed -> throw new AssertionError("It was taken: " + changed);
            case Outcome.Faulty(var faults) -> faults;
        };
    }

    private Outcome outcome(String csv) {
        return switch (publishing.publish(Visitor.OPERATOR, "days.csv", bytes(csv), clock.instant())) {
            case Decision.Granted<Outcome>(var outcome) -> outcome;
            case Decision.Refused<Outcome>(var why) -> throw new AssertionError(why.toString());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
