package org.suban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.dispute.Clause;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.identity.Staff;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class HandlingRequestsTests {

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Dispatching dispatching;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Assignments assignments;

    @Autowired
    Calendars calendars;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void aDispatchedRequestLiesOnTheUnitsDeskWithItsDate() {
        var id = stage.offered();
        var sheet = handlings.find(id).orElseThrow();
        assertThat(sheet.step()).isEqualTo(Step.OFFERED);
        var oneDay = Limit.read("1d").orElseThrow();
        assertThat(sheet.due())
                .as("the lamp's limit, by the calendar of its unit")
                .isEqualTo(calendars
                        .of(sheet.unit())
                        .due(sheet.offeredAt(), oneDay)
                        .at());
        assertThat(handlings.desk(sheet.unit(), 0, 1000))
                .extracting(Handling::request)
                .contains(id);
    }

    @Test
    void walksFromOfferToResolution() {
        var id = stage.offered();
        granted(handling.accept(handler(), id, clock.instant()));
        granted(handling.noteContact(handler(), id, Stage.called("说明天来修"), clock.instant()));
        var resolved = granted(stage.resolve(handler(), id, "修好了", "换了灯泡", clock.instant()));
        assertThat(resolved.step()).isEqualTo(Step.RESOLVED);
        assertThat(resolved.contactedAt()).isNotNull();
        assertThat(handlings.resolutionsOf(id)).singleElement().satisfies(it -> {
            assertThat(it.publicReply()).isEqualTo("修好了");
            assertThat(it.internalAccount()).isEqualTo("换了灯泡");
        });
    }

    @Test
    void nothingIsResolvedBeforeItIsAccepted() {
        var decision = stage.resolve(handler(), stage.offered(), "修好了", "换了灯泡", clock.instant());
        assertThat(refusal(decision)).isEqualTo("handling.accept-first");
    }

    @Test
    void aResolutionNeedsAReplyAndAnAccount() {
        var id = stage.underway();
        var decision = stage.resolve(handler(), id, " ", "", clock.instant());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.objections().all()).hasSize(2));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);
    }

    @Test
    void onlyTheOwnUnitMayAct() {
        var id = stage.offered();
        assertThat(refusal(handling.accept(stage.person("parks"), id, clock.instant())))
                .isEqualTo("handling.not-your-unit");
        assertThat(refusal(handling.accept(stage.person("inspector"), id, clock.instant())))
                .isEqualTo("handling.not-your-unit");
    }

    @Test
    void aReturnedOneGoesOnToAnotherUnitAndTheDateStays() {
        var id = stage.offered();
        var due = handlings.find(id).orElseThrow().due();
        granted(handling.giveBack(handler(), id, notOurs("不归我们管"), clock.instant()));
        assertThat(queue.find(id)).hasValueSatisfying(it -> assertThat(it.why()).isEqualTo("returned"));

        var again = new Choice("02-02-01-001", "parks", "在公园里");
        granted(dispatching.dispatch(
                stage.person("dispatcher"), id, again, clock.instant().plusSeconds(60)));
        assertThat(handlings.find(id).orElseThrow().due()).isEqualTo(due);
        granted(handling.accept(stage.person("parks"), id, clock.instant()));
    }

    @Test
    void aReturnNeedsAReasonAndAClauseAndSaysSoAtOnce() {
        var id = stage.offered();
        var nothing = new NotOurs(" ", "", "", " ", "");
        assertThat(codes(handling.giveBack(handler(), id, nothing, clock.instant())))
                .containsExactly("dispatch.reason-missing", "dispatch.clause-missing");
        var nowhere = new NotOurs("不归我们", "99-99", "999999999999", "", "nobody");
        assertThat(codes(handling.giveBack(handler(), id, nowhere, clock.instant())))
                .containsExactly(
                        "dispatch.clause-item-unknown", "dispatch.clause-area-unknown", "dispatch.unit-unknown");
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.OFFERED);
    }

    @Test
    void aReturnKeepsItsClauseAndTheUnitThatIsThoughtRight() {
        var id = stage.offered();
        var said = new NotOurs("是景观灯", "01-02", "990101001000", "", "parks");
        granted(handling.giveBack(handler(), id, said, clock.instant()));
        assertThat(assignments.returnsOf(id)).singleElement().satisfies(it -> {
            assertThat(it.clause()).isEqualTo(new Clause(new ItemCode("01-02"), new AreaCode("990101001000"), ""));
            assertThat(it.better()).isEqualTo(new UnitCode("parks"));
            assertThat(it.round()).isEqualTo(1);
        });
    }

    @Test
    void afterItsLimitAReturnIsTooLate() {
        var id = stage.underway();
        var limit = handlings.find(id).orElseThrow().signBy();
        assertThat(refusal(handling.giveBack(handler(), id, notOurs("不归我们"), limit.plusMillis(1))))
                .isEqualTo("handling.return-too-late");
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);
        granted(handling.giveBack(handler(), id, notOurs("不归我们"), limit));
    }

    @Test
    void theSameUnitGetsItAgainOnlyWithAReason() {
        var id = stage.offered();
        granted(handling.giveBack(handler(), id, notOurs("不归我们"), clock.instant()));
        assertThat(refusal(dispatch(id, new Choice(LAMP, null, null)))).isEqualTo("dispatch.same-unit-reason");
        granted(dispatch(id, new Choice(LAMP, null, "清单写得明白")));
    }

    @Test
    void ofTwoHandlersWhoAcceptAtOnceOneWinsAndTheOtherIsTold() {
        for (int n = 0; n < 20; n++) {
            var id = stage.offered();
            var decisions = atOnce(
                    () -> handling.accept(handler(), id, clock.instant()),
                    () -> handling.accept(stage.person("admin"), id, clock.instant()));
            assertThat(loserOf(decisions)).isEqualTo("handling.accepted-before");
        }
    }

    @Test
    void whenAReturnMeetsAResolutionOneWinsAndNothingIsHalfDone() {
        for (int n = 0; n < 20; n++) {
            var id = stage.underway();
            var decisions = atOnce(
                    () -> handling.giveBack(handler(), id, notOurs("不归我们管"), clock.instant()),
                    () -> stage.resolve(stage.person("admin"), id, "修好了", "换了灯泡", clock.instant()));
            assertThat(loserOf(decisions)).isNotNull();
            assertOneTruth(id);
        }
    }

    private void assertOneTruth(RequestId id) {
        var returned = handlings.find(id).orElseThrow().step() == Step.RETURNED;
        assertThat(queue.find(id).isPresent()).isEqualTo(returned);
        assertThat(assignments.returnsOf(id)).hasSize(returned ? 1 : 0);
        assertThat(handlings.resolutionsOf(id)).hasSize(returned ? 0 : 1);
    }

    private Decision<Assignment> dispatch(RequestId id, Choice choice) {
        return dispatching.dispatch(stage.person("dispatcher"), id, choice, clock.instant());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var objections)
                ? objections.all().stream().map(Refusal::code).toList()
                : List.of();
    }

    private Staff handler() {
        return stage.person(LAMP_UNIT);
    }
}
