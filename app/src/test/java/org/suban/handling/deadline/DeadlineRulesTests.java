package org.suban.handling.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Calendars;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** What is promised when a request reaches its first unit. */
@SubanTest
class DeadlineRulesTests {

    private static final UnitCode OFFICE = new UnitCode(Stage.LAMP_UNIT);
    private static final UnitCode ALWAYS_OPEN = new UnitCode("water-company");
    private static final ItemCode MANHOLE_NOISY = new ItemCode("02-01-03-003");
    private static final ItemCode MANHOLE_GONE = new ItemCode("02-01-03-001");
    private static final Instant BEFORE_NATIONAL_DAY = Instant.parse("2026-09-30T02:00:00Z");

    @Autowired
    DeadlineRules rules;

    @Autowired
    Calendars calendars;

    @Test
    void fiveWorkingDaysPassOverTheHolidayAndCountTheMakeUpWorkday() {
        assertThat(rules.promise(MANHOLE_NOISY, OFFICE, BEFORE_NATIONAL_DAY))
                .as("Thu 8, Fri 9, Sat 10 is made up for, Mon 12, Tue 13 October at half past five")
                .isEqualTo(deadline("2026-10-13T09:30:00Z", "5wd", "finish-limit"));
    }

    @Test
    void aUnitThatNeverClosesCountsByItsOwnCalendar() {
        assertThat(rules.promise(MANHOLE_NOISY, ALWAYS_OPEN, BEFORE_NATIONAL_DAY)
                        .due())
                .isEqualTo(Instant.parse("2026-10-05T12:00:00Z"));
    }

    @Test
    void dangerDoesNotWaitForTheOfficeToOpen() {
        assertThat(rules.promise(MANHOLE_GONE, OFFICE, BEFORE_NATIONAL_DAY).due())
                .isEqualTo(Instant.parse("2026-10-02T02:00:00Z"));
    }

    @Test
    void anOldRequestThatIsTakenInNowGetsADateToo() {
        var longAgo = Instant.parse("1998-05-04T02:00:00Z");
        assertThat(rules.promise(MANHOLE_NOISY, OFFICE, longAgo))
                .isEqualTo(deadline("1998-05-11T02:00:00Z", "7d", "within-days"));
    }

    @Test
    void whereTheListSaysNothingItIsSevenNaturalDays() {
        assertThat(rules.promise(new ItemCode("99-99-99-999"), OFFICE, BEFORE_NATIONAL_DAY))
                .isEqualTo(deadline("2026-10-07T02:00:00Z", "7d", "within-days"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WithinDays(0, calendars));
    }

    private static Deadline deadline(String due, String limit, String rule) {
        return new Deadline(
                new Due(Instant.parse(due), false), Limit.read(limit).orElseThrow(), "city", rule);
    }
}
