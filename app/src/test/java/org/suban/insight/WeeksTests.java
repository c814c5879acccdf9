package org.suban.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeksTests {

    private static final Week NOW = new Week(LocalDate.of(2026, 11, 23));

    @Test
    void aWeekIsWrittenWithTheYearOfItsThursday() {
        assertThat(NOW).hasToString("2026-W48");
        assertThat(Week.of(LocalDate.of(2027, 1, 3))).hasToString("2026-W53");
        assertThat(Week.read("2026-W53")).contains(new Week(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void theWeekIsThatOfTheCityAndNotOfTheMachine() {
        var sundayNight = Instant.parse("2026-11-22T16:30:00Z");
        assertThat(Week.of(sundayNight, ZoneId.of("Asia/Shanghai"))).isEqualTo(NOW);
        assertThat(Week.of(sundayNight, ZoneId.of("UTC"))).isEqualTo(NOW.plus(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48", "2026-48", "2026-W54", "2025-W53", "2026-W00", "last week", "2026-W48-1"})
    void whatIsNoWeekIsNotRead(String typed) {
        assertThat(Week.read(typed)).isEmpty();
    }

    @Test
    void leftOutItIsTheTwelveWeeksUpToNow() {
        assertThat(granted(Weeks.read(null, " ", NOW))).isEqualTo(new Weeks(NOW.plus(-11), NOW));
        assertThat(granted(Weeks.read(null, "2026-W20", NOW)).from()).hasToString("2026-W09");
    }

    @Test
    void wrongWeeksAreRefusedInWords() {
        assertThat(refusal(Weeks.read("yesterday", null, NOW))).isEqualTo("insight.week-unreadable");
        assertThat(refusal(Weeks.read(null, "2026-W54", NOW))).isEqualTo("insight.week-unreadable");
        assertThat(refusal(Weeks.read("2026-W48", "2026-W47", NOW))).isEqualTo("insight.weeks-reversed");
        assertThat(refusal(Weeks.read("2000-W01", null, NOW))).isEqualTo("insight.weeks-many");
        assertThatThrownBy(() -> new Weeks(NOW, NOW.plus(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPercentageIsCutAndNeverRoundedUp() {
        assertThat(new Share(9_879, 10_000).percent().orElseThrow()).hasToString("98.7");
        assertThat(new Share(999, 1_000).percent().orElseThrow()).hasToString("99.9");
        assertThat(new Share(9_999, 10_000).percent().orElseThrow()).hasToString("99.9");
        assertThat(new Share(3, 3).percent().orElseThrow()).hasToString("100.0");
        assertThat(Share.NONE.percent()).isEmpty();
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
