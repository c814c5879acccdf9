package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendFormTests {

    @Test
    void readsTheCodeOfALineOfTheList() {
        assertThat(item("02-02-01-001 路灯不亮")).isEqualTo("02-02-01-001");
        assertThat(item(" 02-02-01-001 ")).isEqualTo("02-02-01-001");
    }

    @Test
    void leavesWhatIsNoCodeToTheDispatchDeskToRefuse() {
        assertThat(item("路灯")).isEqualTo("路灯");
        assertThat(item("02-02-01-0012345")).isEqualTo("02-02-01-0012345");
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
