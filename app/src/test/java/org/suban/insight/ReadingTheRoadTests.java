package org.suban.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.handling.closing.Solved;
import org.suban.rating.RatingRequests;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** From the road to the figure: what the steps write is what is read, again and again, by those who may. */
@SubanTest
class ReadingTheRoadTests extends QuietWeek {

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    RatingRequests rating;

    @Test
    void thrownAwayAndReadAgainItIsTheSame() {
        finished(sent("parks", LAMP, MACHINE), "parks");
        var undone = tell(sent("parks", LAMP, PERSON), "dispatch", "undone", "parks");
        catchUp();
        finished(sent(undone, "water-affairs", TREE), "water-affairs");
        stage.resolved();
        catchUp();
        var rows = rows();
        following.startOver();
        assertThat(rows()).isEmpty();
        catchUp();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(3).isEqualTo(rows);
    }

    /** What the steps of the road write is what is read here. */
    @Test
    void theRealRoadIsCountedToo() {
        var now = Week.of(clock.instant(), cities.get().zone());
        var right = stage.resolved();
        var wrong = stage.offered();
        granted(handling.giveBack(stage.person(LAMP_UNIT), wrong, Stage.notOurs("不是我们的灯"), clock.instant()));
        granted(dispatching.dispatch(
                stage.person("dispatcher"), wrong, new Choice(LAMP, "parks", "在公园里"), clock.instant()));
        granted(handling.accept(stage.person("admin"), wrong, clock.instant()));
        granted(stage.resolve(stage.person("admin"), wrong, "修好了", "换了灯", clock.instant()));
        catchUp();
        var listed = granted(first.wrong(stage.person("inspector"), new Weeks(now, now), 0, 1_000));
        assertThat(listed).extracting(Wrong::request).contains(wrong).doesNotContain(right);
        assertThat(row(right)).containsEntry("second", false).doesNotContainEntry("finished_at", null);
        granted(rating.rate(right, Verdict.of(Solved.NO, 1, null), Voice.TRACKING, clock.instant()));
        catchUp();
        assertThat(row(right)).containsEntry("finished_at", null);
    }

    @Test
    void onlyThoseWhoSendOrWatchReadFigures() {
        var weeks = new Weeks(week, week);
        for (var username : List.of("dispatcher", "inspector", "admin")) {
            granted(first.read(stage.person(username), weeks));
        }
        for (var username : List.of("agent", LAMP_UNIT, "list-editor")) {
            assertThat(refusal(first.read(stage.person(username), weeks))).isEqualTo("insight.not-for-you");
            assertThat(refusal(first.wrong(stage.person(username), weeks, 0, 10)))
                    .isEqualTo("insight.not-for-you");
        }
    }
}
