package org.suban.intake.channel.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.suban.intake.form.FormChoices.Said;

class AgentFormTests {

    private static final Said NOTHING_CHOSEN = new Said(null, "", null, "");

    @Test
    void isACallUntilTheAgentSaysOtherwise() {
        var submission = form(null, "路灯坏了", null, null).submission("key", NOTHING_CHOSEN);

        assertThat(submission.channel()).isEqualTo("phone");
        assertThat(submission.outsideId()).isEqualTo("key");
        assertThat(submission.text()).isEqualTo("路灯坏了");
        assertThat(submission.where().areaCode()).isNull();
        assertThat(submission.where().lat()).isNull();
    }

    @Test
    void carriesThePlaceFromTheMap() {
        var where = form("counter", "路灯坏了", "30.25", "120.1")
                .submission("key", new Said(null, "", "330101001000", ""))
                .where();

        assertThat(where.areaCode()).isEqualTo("330101001000");
        assertThat(where.lat()).isEqualTo(30.25);
        assertThat(where.lon()).isEqualTo(120.1);
    }

    @Test
    void leavesAnUnreadablePlaceToTheCheck() {
        assertThat(form("phone", "路灯坏了", "north", "120.1")
                        .submission("key", NOTHING_CHOSEN)
                        .where()
                        .lat())
                .isNaN();
    }

    @Test
    void wordsThatNameNoItemAreLeftToTheCheckToRefuse() {
        var submission = form("phone", "路灯坏了", null, null).submission("key", new Said(null, "灯的事", null, ""));

        assertThat(submission.itemCode()).isEqualTo("灯的事");
        assertThat(submission.title()).isEmpty();
    }

    private static AgentForm form(@Nullable String channel, String text, @Nullable String lat, @Nullable String lon) {
        return new AgentForm(channel, null, null, text, null, null, null, lat, lon);
    }
}
