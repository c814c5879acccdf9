package org.suban.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantCodeTests {

    @ParameterizedTest
    @CsvSource({
        "2,02",
        "2.0,02",
        "2026-02-03,02-03",
        "46056,02-03",
        "46056.0,02-03",
        "020301001,02-03-01-001",
        "02.03.01,02-03-01",
        "０２－０３,''",
        "02 03 01 001,02-03-01-001",
        "0203,02-03",
        "路灯,''",
        "12345678,''",
        "02-03-01-01,''"
    })
    void whatASpreadsheetMadeOfACodeIsGuessedBack(String read, String meant) {
        assertThat(MeantCode.by(read)).isEqualTo(meant);
    }
}
