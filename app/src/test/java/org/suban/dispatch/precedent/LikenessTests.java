package org.suban.dispatch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.suban.intake.Place;
import org.suban.intake.Request;
import org.suban.organization.AreaCode;
import org.suban.shared.RequestId;

class LikenessTests {

    @Test
    void theSameWordsAreAsLikeAsCanBeAndOthersAreNot() {
        var lamp = new Likeness(said("三号亭的路灯不亮", null));
        assertThat(lamp.to(said("三号亭的路灯，不亮！", null))).isEqualTo(100);
        assertThat(lamp.to(said("路灯不亮", null))).isBetween(40, 80);
        assertThat(lamp.to(said("物业乱收费", null))).isZero();
    }

    @Test
    void theSamePlaceBringsThemNearer() {
        var lamp = new Likeness(said("路灯不亮", "990101001000"));
        assertThat(lamp.to(said("路灯不亮", "990101001000"))).isEqualTo(100 + Likeness.SAME_AREA);
        assertThat(lamp.to(said("路灯不亮", "990101002000"))).isEqualTo(100);
        assertThat(new Likeness(said("路灯不亮", null)).sameArea(said("路灯不亮", null)))
                .isFalse();
    }

    @Test
    void whatHasNoPairsIsLikeNothing() {
        assertThat(new Likeness(said("灯", null)).to(said("灯", null))).isZero();
        assertThat(new Likeness(said("。。", null)).to(said("😀", null))).isZero();
    }

    private static Request said(String words, @Nullable String area) {
        var at = Instant.parse("2026-11-26T02:00:00Z");
        return new Request(new RequestId(2611260000001L), words, words, null, "portal", place(area), null, null, at);
    }

    private static Place place(@Nullable String area) {
        return area == null
                ? new Place(null, null, null, null)
                : new Place(new AreaCode(area), Place.AreaFrom.CHOICE, null, null);
    }
}
