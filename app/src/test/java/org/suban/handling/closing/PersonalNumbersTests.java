package org.suban.handling.closing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers made up for the test. */
class PersonalNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "请打 13800001234 联系,请打 138****1234 联系",
        "请打138 0000 1234,请打138****1234",
        "电话１３８００００１２３４。,电话１３８****１２３４。",
        "证号 110101199003078515 已登记,证号 110***********8515 已登记",
        "证号11010119900307851X,证号110***********851X",
    })
    void isFoundAndMaskedHoweverItIsWritten(String words, String masked) {
        assertThat(PersonalNumbers.in(words)).hasSize(1);
        assertThat(PersonalNumbers.mask(words)).isEqualTo(masked);
        assertThat(PersonalNumbers.in(masked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办公电话 0999-8800002", "受理编号 26112600000017", "工单 2026112613800001234", "12345"})
    void leavesOfficesAndReceiptsAlone(String words) {
        assertThat(PersonalNumbers.in(words)).isEmpty();
        assertThat(PersonalNumbers.mask(words)).isEqualTo(words);
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(PersonalNumbers.in("13800001234 或 13900005678")).containsExactly("138****1234", "139****5678");
    }
}
