package org.suban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.clock.Telling;
import org.suban.handling.Handlings;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.supervision.draw.Draw;
import org.suban.supervision.draw.Draw.Finding;
import org.suban.supervision.draw.Drawing;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class SupervisingTests {

    @Autowired
    Supervising supervising;

    @Autowired
    Orders orders;

    @Autowired
    Suspects suspects;

    @Autowired
    Ladder ladder;

    @Autowired
    Telling telling;

    @Autowired
    Drawing drawing;

    @Autowired
    Handlings handlings;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void anOrderIsAnsweredBeforeItsRequestIsClosed() {
        var id = stage.underway();
        assertThat(refusal(supervising.order(stage.person(LAMP_UNIT), id, new NewOrder("说明进展", 5, ""), now())))
                .isEqualTo("supervision.inspectors-only");
        assertThat(refusal(order(id, " "))).isEqualTo("supervision.words");
        granted(order(id, "说明进展"));
        assertThat(refusal(order(id, "再说明"))).isEqualTo("supervision.ordered-before");
        assertThat(refusal(stage.resolve(stage.person(LAMP_UNIT), id, "修好了" + id, "换了", now())))
                .isEqualTo("supervision.answer-first");
        assertThat(refusal(supervising.answer(stage.person("parks"), id, 1, "好了", now())))
                .isEqualTo("supervision.not-your-order");
        granted(supervising.answer(stage.person(LAMP_UNIT), id, 1, "灯具明天到货", now()));
        assertThat(orders.of(id))
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isNotNull());
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "修好了" + id, "换了", now()));
        assertThat(refusal(supervising.urge(stage.person("inspector"), id, "请抓紧", now())))
                .isEqualTo("supervision.not-open");
    }

    @Test
    void aLeadersWordIsARecordLikeAnyOther() {
        var id = stage.underway();
        var inspector = stage.person("inspector");
        assertThat(refusal(supervising.order(inspector, id, new NewOrder("说明", 31, "某".repeat(61)), now())))
                .isEqualTo("supervision.days");
        granted(supervising.order(inspector, id, new NewOrder("五天内说明", 5, "分管副市长批示"), now()));
        assertThat(orders.of(id)).extracting(Order::wordOf).containsExactly("分管副市长批示");
        assertThat(journal.of(id).getLast().entry().detail()).containsEntry("word-of", "分管副市长批示");
    }

    @Test
    void whoIsTooLateIsToldHigherUpStepByStepUntilItIsDone() {
        var id = stage.underway();
        var due = handlings.find(id).orElseThrow().due();
        telling.tell(due.plusSeconds(1));
        assertThat(ranks(id)).containsExactly("LEAD");
        ladder.climbAll(due.plus(Duration.ofHours(1)));
        assertThat(ranks(id)).containsExactly("LEAD");
        ladder.climbAll(due.plus(Duration.ofDays(30)));
        assertThat(ranks(id)).containsExactly("LEAD", "DEPUTY");
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "修好了" + id, "换了", due.plus(Duration.ofDays(31))));
        ladder.climbAll(due.plus(Duration.ofDays(90)));
        assertThat(ranks(id)).containsExactly("LEAD", "DEPUTY");
    }

    @Test
    void aReplyOfAnotherRequestAndAClosingWithinMinutesAreNoticed() {
        var one = stage.underway();
        var other = stage.underway();
        var words = "同一句话 " + one;
        granted(stage.resolve(stage.person(LAMP_UNIT), one, words, "换了", now().plus(Duration.ofHours(2))));
        granted(stage.resolve(stage.person(LAMP_UNIT), other, "同一句话\n" + one, "换了", now()));
        assertThat(suspects.open(10_000))
                .filteredOn(it -> it.request().equals(other))
                .extracting(Suspect::why)
                .containsExactlyInAnyOrder(Suspect.Why.HASTY, Suspect.Why.COPIED);
        assertThat(suspects.open(10_000)).noneMatch(it -> it.request().equals(one));
        granted(suspects.looked(stage.person("inspector"), other, now()));
        assertThat(suspects.open(10_000)).noneMatch(it -> it.request().equals(other));
        assertThat(refusal(suspects.looked(stage.person("inspector"), other, now())))
                .isEqualTo("supervision.looked-before");
    }

    @Test
    void theSameSeedDrawsTheSameAndEachIsFoundOnce() {
        stage.resolved();
        stage.resolved();
        stage.resolved();
        var at = now().plusSeconds(1);
        var inspector = stage.person("inspector");
        assertThat(refusal(drawing.draw(inspector, 1, 101, 7, at))).isEqualTo("supervision.draw-size");
        var first = granted(drawing.draw(inspector, 1, 3, 7, at));
        var again = granted(drawing.draw(inspector, 1, 3, 7, at));
        assertThat(requests(again)).isEqualTo(requests(first)).hasSize(3);

        var drawn = requests(again).getFirst();
        assertThat(refusal(drawing.found(inspector, again.number(), drawn, Finding.FALSE, "", at)))
                .isEqualTo("supervision.words");
        granted(drawing.found(inspector, again.number(), drawn, Finding.SOUND, "", at));
        assertThat(refusal(drawing.found(inspector, again.number(), drawn, Finding.SOUND, "", at)))
                .isEqualTo("supervision.found-before");
    }

    private static List<RequestId> requests(Draw it) {
        return it.drawn().stream().map(Draw.Drawn::request).toList();
    }

    private Decision<Order> order(RequestId id, String words) {
        return supervising.order(stage.person("inspector"), id, new NewOrder(words, 5, ""), now());
    }

    private List<Object> ranks(RequestId id) {
        return journal.of(id).stream()
                .map(it -> it.entry())
                .filter(it -> it.kind().equals("escalated"))
                .map(it -> it.detail().get("rank"))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
