package org.suban.handling.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class SignLimitsTests {

    private static final UnitCode UNIT = new UnitCode(Stage.LAMP_UNIT);

    @Autowired
    SignLimits limits;

    @Autowired
    SettableClock clock;

    @Test
    void dangerIsSignedInNaturalTimeThroughNightAndHoliday() {
        var night = Instant.parse("2026-10-01T18:00:00Z");
        assertThat(limits.promise(new ItemCode("02-01-03-001"), UNIT, night).due())
                .isEqualTo(night.plusSeconds(30 * 60));
    }

    @Test
    void whereTheListSaysNothingItIsTwoDays() {
        var at = clock.instant();
        assertThat(limits.promise(new ItemCode("99-99-99-999"), UNIT, at).due())
                .isEqualTo(at.plus(Duration.ofHours(48)));
    }
}
