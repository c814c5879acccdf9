package org.suban.handling.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suban.catalog.ItemCode;

class WithinDaysTests {

    private static final ItemCode ANY = new ItemCode("02-02-01-001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # received        | days | due              | city's clock     | why
            2026-11-23T22:24  | 7    | 2026-11-30T22:24 | Asia/Shanghai    | the same time of day
            2026-02-25T09:00  | 7    | 2026-03-04T09:00 | Asia/Shanghai    | February has 28 days
            2028-02-25T09:00  | 7    | 2028-03-03T09:00 | Asia/Shanghai    | and 29 in a leap year
            2026-12-28T23:59  | 7    | 2027-01-04T23:59 | Asia/Shanghai    | over the new year
            2026-03-25T12:00  | 7    | 2026-04-01T12:00 | Europe/Berlin    | summer time began between: noon stays noon
            """)
    void promisesTheSameTimeOfDayOnTheCitysClock(
            LocalDateTime received, int days, LocalDateTime due, ZoneId zone, String why) {
        var deadline = new WithinDays(days)
                .promise(ANY, received.atZone(zone).toInstant(), zone)
                .orElseThrow();
        assertThat(LocalDateTime.ofInstant(deadline.due(), zone)).as(why).isEqualTo(due);
        assertThat(deadline.rule()).isEqualTo("within-days");
    }

    @Test
    void aPromiseTakesAtLeastOneDay() {
        assertThatThrownBy(() -> new WithinDays(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void someRuleAlwaysApplies() {
        assertThat(DeadlineRules.IN_FORCE.getLast()).isInstanceOf(WithinDays.class);
    }
}
