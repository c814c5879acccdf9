package org.suban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTests {

    @ParameterizedTest
    @ValueSource(strings = {"09:00-12:00 13:30-17:30", "00:00-24:00", "08:00-12:00 12:00-20:00"})
    void whatIsWrittenIsReadAndWrittenAgain(String text) {
        assertThat(Hours.read(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9-5", "09:00-09:00", "12:00-09:00", "09:00-25:00", "09:60-10:00", "09:00-12:00 11:00-13:00"
            })
    void nothingElseIsHours(String text) {
        assertThat(Hours.read(text)).isEmpty();
    }
}
