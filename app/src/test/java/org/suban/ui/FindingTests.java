package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void aFieldsOwnButtonAsksAndAnOptionHasACode() {
        assertThat(Finding.in("matter", "matter")).isEqualTo(Finding.ASKED);
        assertThat(Finding.in("matter", "matter:02-02-01-001")).isEqualTo(new Finding(false, "02-02-01-001"));
        assertThat(Finding.in("matter", "matter:")).isEqualTo(Finding.NOTHING);
    }

    @Test
    void whatIsMeantForAnotherFieldOrNobodyIsNothing() {
        assertThat(Finding.in("matter", "area:990101001000")).isEqualTo(Finding.NOTHING);
        assertThat(Finding.in("matter", "matters")).isEqualTo(Finding.NOTHING);
        assertThat(Finding.in("matter", "")).isEqualTo(Finding.NOTHING);
        assertThat(Finding.in("matter", null)).isEqualTo(Finding.NOTHING);
    }
}
