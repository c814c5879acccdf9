package org.suban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** For ten seconds a dispatcher may think better of it. */
@SubanTest
class UndoTests {

    private static final Choice TO_THE_LAMP_UNIT = new Choice(LAMP, null, null);
    private static final Choice TO_THE_PARKS = new Choice(LAMP, "parks", "在公园里");

    @Autowired
    Dispatching dispatching;

    @Autowired
    Assignments assignments;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Handlings handlings;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whatIsTakenBackWaitsOnAsItDidAndIsGoneFromTheUnitsDesk() {
        var id = stage.waiting();
        var waiting = queue.find(id).orElseThrow();
        var sent = send(id, TO_THE_LAMP_UNIT);

        granted(undo(id, "dispatcher", sent.at().plusMillis(9_999)));

        assertThat(queue.find(id)).contains(waiting);
        assertThat(handlings.find(id)).isEmpty();
        assertThat(assignments.of(id)).isEmpty();
        assertThat(assignments.newest(List.of(id))).isEmpty();
        assertThat(journal.of(id)).extracting(it -> it.entry().kind()).endsWith("dispatched", "undone");
        assertThat(journal.of(id).getLast().entry().actor())
                .isEqualTo(stage.person("dispatcher").actor());
    }

    @Test
    void itCountsAsNoRoundAndAsNoReturn() {
        var id = stage.waiting();
        granted(undo(id, "dispatcher", send(id, TO_THE_LAMP_UNIT).at()));

        var again = send(id, TO_THE_PARKS);

        assertThat(again.round()).isEqualTo(1);
        assertThat(assignments.of(id))
                .singleElement()
                .satisfies(it -> assertThat(it.unit().value()).isEqualTo("parks"));
        assertThat(assignments.returnsOf(id)).isEmpty();
        granted(handling.accept(stage.person("parks"), id, clock.instant()));
        granted(handling.giveBack(stage.person("parks"), id, Stage.notOurs("不在公园里"), clock.instant()));
    }

    @Test
    void whatHadComeBackFromAUnitIsBackAgain() {
        var id = stage.offered();
        granted(handling.giveBack(stage.person(LAMP_UNIT), id, Stage.notOurs("在公园里"), clock.instant()));
        var due = handlings.find(id).orElseThrow().due();
        granted(undo(id, "dispatcher", send(id, TO_THE_PARKS).at()));

        assertThat(queue.find(id)).hasValueSatisfying(it -> assertThat(it.why()).isEqualTo("returned"));
        assertThat(handlings.find(id))
                .hasValueSatisfying(it -> assertThat(it.step()).isEqualTo(Step.RETURNED));
        assertThat(send(id, TO_THE_PARKS).round()).isEqualTo(2);
        assertThat(handlings.find(id)).hasValueSatisfying(it -> {
            assertThat(it.step()).isEqualTo(Step.OFFERED);
            assertThat(it.due()).isEqualTo(due);
        });
    }

    @Test
    void afterTenSecondsItIsTooLate() {
        var id = stage.waiting();
        var sent = send(id, TO_THE_LAMP_UNIT);

        assertThat(refusal(undo(id, "dispatcher", sent.at().plus(Duration.ofMillis(10_001)))))
                .isEqualTo("dispatch.undo-too-late");
        assertThat(assignments.of(id)).hasSize(1);
    }

    @Test
    void onlyWhoSentItTakesItBack() {
        var id = stage.waiting();
        var at = send(id, TO_THE_LAMP_UNIT).at();

        for (var other : List.of("dispatcher2", "admin", LAMP_UNIT)) {
            assertThat(refusal(undo(id, other, at))).isEqualTo("dispatch.undo-not-yours");
        }
        assertThat(refusal(undo(stage.waiting(), "dispatcher", at))).isEqualTo("dispatch.undo-not-yours");
        assertThat(refusal(undo(new RequestId(9912310000001L), "dispatcher", at)))
                .isEqualTo("dispatch.undo-not-yours");
    }

    @Test
    void aUnitThatHasBegunKeepsIt() {
        var id = stage.waiting();
        var sent = send(id, TO_THE_LAMP_UNIT);
        granted(handling.accept(stage.person(LAMP_UNIT), id, clock.instant()));

        assertThat(refusal(undo(id, "dispatcher", sent.at()))).isEqualTo("dispatch.undo-begun");
        assertThat(queue.find(id)).isEmpty();
    }

    @Test
    void ofUndoingAndAcceptingExactlyOneWins() {
        for (int n = 0; n < 20; n++) {
            var id = stage.waiting();
            var sent = send(id, TO_THE_LAMP_UNIT);
            List<Decision<?>> decisions = atOnce(
                    () -> undo(id, "dispatcher", sent.at()),
                    () -> handling.accept(stage.person(LAMP_UNIT), id, clock.instant()));

            assertThat(loserOf(decisions))
                    .isIn("dispatch.undo-begun", "handling.undone-before", "handling.not-your-unit");
            assertThat(queue.find(id).isPresent()).isEqualTo(handlings.find(id).isEmpty());
        }
    }

    @Test
    void ofTwoWhoUndoAtOnceOneDoes() {
        for (int n = 0; n < 10; n++) {
            var id = stage.waiting();
            var sent = send(id, TO_THE_LAMP_UNIT);
            var decisions = atOnce(() -> undo(id, "dispatcher", sent.at()), () -> undo(id, "dispatcher", sent.at()));

            assertThat(loserOf(decisions)).isIn("dispatch.undo-begun", "dispatch.undo-not-yours");
            assertThat(queue.find(id)).isPresent();
        }
    }

    private Assignment send(RequestId id, Choice choice) {
        return granted(dispatching.dispatch(stage.person("dispatcher"), id, choice, clock.instant()));
    }

    private Decision<Assignment> undo(RequestId id, String by, Instant at) {
        return dispatching.undo(stage.person(by), id, at);
    }
}
