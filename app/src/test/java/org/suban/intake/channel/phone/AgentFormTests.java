package org.suban.intake.channel.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgentFormTests {

    @Test
    void isACallUntilTheAgentSaysOtherwise() {
        var submission = form(null, "路灯坏了", null, null, null).submission("key");

        assertThat(submission.channel()).isEqualTo("phone");
        assertThat(submission.outsideId()).isEqualTo("key");
        assertThat(submission.text()).isEqualTo("路灯坏了");
        assertThat(submission.where().areaCode()).isNull();
        assertThat(submission.where().lat()).isNull();
    }

    @Test
    void carriesThePlaceFromTheMap() {
        var where = form("counter", "路灯坏了", "330101001000", "30.25", "120.1")
                .submission("key")
                .where();

        assertThat(where.areaCode()).isEqualTo("330101001000");
        assertThat(where.lat()).isEqualTo(30.25);
        assertThat(where.lon()).isEqualTo(120.1);
    }

    @Test
    void leavesAnUnreadablePlaceToTheCheck() {
        assertThat(form("phone", "路灯坏了", "", "north", "120.1")
                        .submission("key")
                        .where()
                        .lat())
                .isNaN();
    }

    private static AgentForm form(
            @Nullable String channel, String text, @Nullable String area, @Nullable String lat, @Nullable String lon) {
        return new AgentForm(channel, null, null, text, null, area, null, lat, lon);
    }
}
