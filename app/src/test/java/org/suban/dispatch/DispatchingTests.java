package org.suban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.intake.Submission;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class DispatchingTests {

    private static final Choice TO_THE_LAMP_UNIT = new Choice(LAMP, null, null);

    @Autowired
    Dispatching dispatching;

    @Autowired
    Assignments assignments;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void aSureOneGoesAtOnceAndTheJournalSaysTheMachineDecidedAndWhy() {
        var id = stage.received(Submission.of("portal", "路灯坏了，路灯不亮")).request();
        var sent = assignments.of(id);
        assertThat(sent).singleElement().satisfies(it -> {
            assertThat(it.unit().value()).isEqualTo(LAMP_UNIT);
            assertThat(it.sentBy().isMachine()).isTrue();
            assertThat(it.why()).isEqualTo("sure-enough");
        });
        assertThat(kinds(id)).containsExactly("received", "classified", "dispatched");
    }

    @Test
    void whereNothingSpeaksItWaitsForAPerson() {
        var id = stage.waiting();
        assertThat(queue.find(id)).hasValueSatisfying(it -> assertThat(it.why()).isEqualTo("nothing-speaks"));
        assertThat(assignments.of(id)).isEmpty();
    }

    @Test
    void theListNamesTheUnit() {
        var sent = granted(dispatch(stage.waiting(), TO_THE_LAMP_UNIT));
        assertThat(sent.unit().value()).isEqualTo(LAMP_UNIT);
        assertThat(sent.sentBy()).isEqualTo(stage.person("dispatcher").actor());
    }

    @Test
    void anotherUnitThanTheListNamesNeedsAReason() {
        var id = stage.waiting();
        assertThat(refusal(dispatch(id, new Choice(LAMP, "parks", null)))).isEqualTo("dispatch.other-unit-reason");
        assertThat(granted(dispatch(id, new Choice(LAMP, "parks", "在公园里"))).why())
                .isEqualTo("在公园里");
    }

    @Test
    void refusesWhatDoesNotExist() {
        var id = stage.waiting();
        assertThat(refusal(dispatch(id, new Choice("000000", null, null)))).isEqualTo("dispatch.item-unknown");
        assertThat(refusal(dispatch(id, new Choice("02-02", null, null)))).isEqualTo("dispatch.item-unknown");
        assertThat(refusal(dispatch(id, new Choice(LAMP, "no-such-unit", "x")))).isEqualTo("dispatch.unit-unknown");
        assertThat(refusal(dispatch(new RequestId(9912310000001L), TO_THE_LAMP_UNIT)))
                .isEqualTo("dispatch.request-unknown");
    }

    @Test
    void onlyDispatchersDispatch() {
        var decision = dispatching.dispatch(stage.person("agent"), stage.waiting(), TO_THE_LAMP_UNIT, clock.instant());
        assertThat(refusal(decision)).isEqualTo("dispatch.dispatchers-only");
    }

    @Test
    void ofTwoDispatchersWithOneCaseOneSendsItAndTheOtherIsTold() {
        for (int n = 0; n < 20; n++) {
            var id = stage.waiting();
            var decisions = atOnce(
                    () -> dispatching.dispatch(stage.person("dispatcher"), id, TO_THE_LAMP_UNIT, clock.instant()),
                    () -> dispatching.dispatch(stage.person("dispatcher2"), id, TO_THE_LAMP_UNIT, clock.instant()));
            assertThat(loserOf(decisions)).isEqualTo("dispatch.sent-before");
            assertThat(assignments.of(id)).hasSize(1);
        }
    }

    private Decision<Assignment> dispatch(RequestId id, Choice choice) {
        return dispatching.dispatch(stage.person("dispatcher"), id, choice, clock.instant());
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }
}
