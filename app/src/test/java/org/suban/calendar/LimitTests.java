package org.suban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTests {

    @ParameterizedTest
    @ValueSource(strings = {"30m", "4h", "2d", "5wd", "9999h"})
    void whatIsWrittenIsReadAndWrittenAgain(String text) {
        assertThat(Limit.read(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "soon", "0h", "5", "5w", "10000h", "1.5d", "5 天"})
    void nothingElseIsALimit(String text) {
        assertThat(Limit.read(text)).isEmpty();
    }

    @Test
    void roomAroundItDoesNotMatter() {
        assertThat(Limit.read(" 5 wd ")).contains(new Limit(5, Limit.Unit.WORKING_DAYS));
    }
}
