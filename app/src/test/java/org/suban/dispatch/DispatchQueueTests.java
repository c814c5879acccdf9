package org.suban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.dispatch.DispatchQueue.Pile;
import org.suban.handling.HandlingRequests;
import org.suban.intake.Submission;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** 30 minutes for what is urgent, two hours for the rest, alarm at four fifths of that. */
@SubanTest
class DispatchQueueTests {

    private static final String NOTHING_THE_LIST_KNOWS = "qwertz uiop asdf";

    @Autowired
    DispatchQueue queue;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void dangerComesFirstAndThenTheOldest() {
        var first = waiting(NOTHING_THE_LIST_KNOWS + "一");
        var second = waiting(NOTHING_THE_LIST_KNOWS + "二");
        var danger = waiting(NOTHING_THE_LIST_KNOWS + "，有人昏迷");

        assertThat(order(Pile.ALL, List.of(first, second, danger))).containsExactly(danger, first, second);
        assertThat(order(Pile.URGENT, List.of(first, second, danger))).containsExactly(danger);
    }

    @Test
    void anUrgentOneMayWaitHalfAnHourAndAnotherTwoHours() {
        var urgent = queue.find(waiting(NOTHING_THE_LIST_KNOWS + "，有人昏迷")).orElseThrow();
        var ordinary = queue.find(waiting(NOTHING_THE_LIST_KNOWS)).orElseThrow();

        assertThat(Duration.between(urgent.since(), urgent.near())).isEqualTo(Duration.ofMinutes(24));
        assertThat(Duration.between(urgent.since(), urgent.due())).isEqualTo(Duration.ofMinutes(30));
        assertThat(Duration.between(ordinary.since(), ordinary.near())).isEqualTo(Duration.ofMinutes(96));
        assertThat(Duration.between(ordinary.since(), ordinary.due())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theAlarmIsRaisedAtFourFifthsAndThePilesAreCounted() {
        var it = queue.find(waiting(NOTHING_THE_LIST_KNOWS)).orElseThrow();
        var only = List.of(it.request());

        assertThat(it.clock(it.near().minusMillis(1))).isEqualTo(Waiting.Clock.CALM);
        assertThat(it.clock(it.near())).isEqualTo(Waiting.Clock.NEAR);
        assertThat(it.clock(it.due().plusMillis(1))).isEqualTo(Waiting.Clock.LATE);
        assertThat(order(Pile.NEAR, only, it.near().minusMillis(1))).isEmpty();
        assertThat(order(Pile.NEAR, only, it.near())).containsExactly(it.request());
        assertThat(order(Pile.LATE, only, it.due())).isEmpty();
        assertThat(order(Pile.LATE, only, it.due().plusMillis(1))).containsExactly(it.request());
        for (var pile : Pile.values()) {
            var at = it.due().plusMillis(1);
            assertThat(queue.heights(at).of(pile))
                    .isEqualTo(queue.page(pile, at, 0, 10_000).size());
        }
    }

    @Test
    void whatAUnitReturnsStaysUrgentAndHasItsTimeAnew() {
        var id = waiting(NOTHING_THE_LIST_KNOWS + "，有人昏迷");
        stage.sent(id);
        var at = clock.instant();
        granted(handling.giveBack(stage.person(Stage.LAMP_UNIT), id, Stage.notOurs("不归我们"), at));

        assertThat(queue.find(id)).hasValueSatisfying(it -> {
            assertThat(it.urgent()).isTrue();
            assertThat(Duration.between(it.since(), it.due())).isEqualTo(Duration.ofMinutes(30));
            assertThat(it.due()).isAfter(at.plus(Duration.ofMinutes(29)));
        });
    }

    @Test
    void thoseWithTheSameFirstSuggestionAndTheSameUnitAreAGroup() {
        var one = waiting("路灯");
        var other = waiting("路灯");
        var group = queue.find(one).orElseThrow().group();

        assertThat(group).isNotNull().isEqualTo(queue.find(other).orElseThrow().group());
        assertThat(queue.of(group, 1000)).extracting(Waiting::request).contains(one, other);
        assertThat(queue.size(group)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anIndexKeepsTheOrder() {
        var plan = transactions.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain select request_id from waiting order by urgent desc, since, request_id limit 50")
                    .query(String.class)
                    .list();
        });
        assertThat(plan).anyMatch(it -> it.contains("waiting_danger_first")).noneMatch(it -> it.contains("Sort"));
    }

    private RequestId waiting(String words) {
        return stage.received(Submission.of("portal", words)).request();
    }

    private List<RequestId> order(Pile pile, List<RequestId> of) {
        return order(pile, of, clock.instant());
    }

    private List<RequestId> order(Pile pile, List<RequestId> of, Instant at) {
        return queue.page(pile, at, 0, 10_000).stream()
                .map(Waiting::request)
                .filter(of::contains)
                .toList();
    }
}
