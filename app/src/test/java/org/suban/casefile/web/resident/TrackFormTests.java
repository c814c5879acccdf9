package org.suban.casefile.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrackFormTests {

    @Test
    void readsDigitsOfFullWidth() {
        var form = new TrackForm("２６１１２３　0000001 5", "３４１６1773 ");

        assertThat(form.receiptOrBlank()).isEqualTo("261123 0000001 5");
        assertThat(form.codeOrBlank()).isEqualTo("34161773");
    }

    @Test
    void asksAgainWhenOneOfTheTwoIsMissing() {
        assertThat(new TrackForm("26112300000015", null).isWhole()).isFalse();
        assertThat(new TrackForm(" ", "34161773").isWhole()).isFalse();
        assertThat(new TrackForm("26112300000015", "34161773").isWhole()).isTrue();
    }
}
