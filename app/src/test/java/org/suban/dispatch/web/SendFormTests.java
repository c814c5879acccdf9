package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendFormTests {

    @Test
    void readsTheCodeOfALineOfTheList() {
        assertThat(item("030501 公共设施")).isEqualTo("030501");
        assertThat(item(" 030501 ")).isEqualTo("030501");
    }

    @Test
    void leavesWhatIsNoCodeToTheDispatchDeskToRefuse() {
        assertThat(item("路灯")).isEqualTo("路灯");
        assertThat(item("0305012345")).isEqualTo("0305012345");
        assertThat(item(null)).isEmpty();
    }

    @Test
    void anEmptyUnitIsNone() {
        assertThat(new SendForm("01", " ", null).choice().unit()).isNull();
    }

    private static String item(@Nullable String typed) {
        return new SendForm(typed, null, null).choice().item();
    }
}
