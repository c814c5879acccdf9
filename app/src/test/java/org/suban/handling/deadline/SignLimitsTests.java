package org.suban.handling.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.support.SettableClock;
import org.suban.support.SubanTest;

@SubanTest
class SignLimitsTests {

    @Autowired
    SignLimits limits;

    @Autowired
    SettableClock clock;

    @ParameterizedTest
    @CsvSource({"30m, PT30M", "4h, PT4H", "2d, PT48H", "2wd, PT48H"})
    void untilThereIsACalendarTimeIsNatural(String written, Duration natural) {
        assertThat(SignLimits.natural(Limit.read(written).orElseThrow())).isEqualTo(natural);
    }

    @Test
    void whereTheListSaysNothingItIsTwoDays() {
        var at = clock.instant();
        assertThat(limits.until(new ItemCode("99-99-99-999"), at)).isEqualTo(at.plus(Duration.ofHours(48)));
    }
}
