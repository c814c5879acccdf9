package org.suban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.handling.FirstContact.How;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
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
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void aDispatchedRequestLiesOnTheUnitsDeskWithItsDate() {
        var id = stage.offered();
        var sheet = handlings.find(id).orElseThrow();
        assertThat(sheet.step()).isEqualTo(Step.OFFERED);
        assertThat(Duration.between(sheet.offeredAt(), sheet.due())).isEqualTo(Duration.ofDays(7));
        assertThat(handlings.desk(sheet.unit(), 0, 1000))
                .extracting(Handling::request)
                .contains(id);
    }

    @Test
    void walksFromOfferToResolution() {
        var id = stage.offered();
        granted(handling.accept(handler(), id, clock.instant()));
        granted(handling.noteContact(handler(), id, How.PHONE, "说明天来修", clock.instant()));
        var resolved = granted(handling.resolve(handler(), id, "修好了", "换了灯泡", clock.instant()));
        assertThat(resolved.step()).isEqualTo(Step.RESOLVED);
        assertThat(resolved.contactedAt()).isNotNull();
        assertThat(handlings.resolutionsOf(id)).singleElement().satisfies(it -> {
            assertThat(it.publicReply()).isEqualTo("修好了");
            assertThat(it.internalAccount()).isEqualTo("换了灯泡");
        });
    }

    @Test
    void nothingIsResolvedBeforeItIsAccepted() {
        var decision = handling.resolve(handler(), stage.offered(), "修好了", "换了灯泡", clock.instant());
        assertThat(refusal(decision)).isEqualTo("handling.accept-first");
    }

    @Test
    void aResolutionNeedsAReplyAndAnAccount() {
        var id = stage.underway();
        var decision = handling.resolve(handler(), id, " ", "", clock.instant());
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
    void aUnitReturnsOnceAndTheDateStays() {
        var id = stage.offered();
        var due = handlings.find(id).orElseThrow().due();
        granted(handling.giveBack(handler(), id, "不归我们管", clock.instant()));
        assertThat(queue.find(id)).hasValueSatisfying(it -> assertThat(it.why()).isEqualTo("returned"));

        var again = new Choice("02-02-01-001", "parks", "在公园里");
        granted(dispatching.dispatch(
                stage.person("dispatcher"), id, again, clock.instant().plusSeconds(3600)));
        assertThat(handlings.find(id).orElseThrow().due()).isEqualTo(due);
        assertThat(refusal(handling.giveBack(stage.person("parks"), id, "也不归我们", clock.instant())))
                .isEqualTo("dispatch.returned-before");
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.OFFERED);
        granted(handling.accept(stage.person("parks"), id, clock.instant()));
    }

    @Test
    void aReturnNeedsAReason() {
        var id = stage.offered();
        assertThat(refusal(handling.giveBack(handler(), id, "  ", clock.instant())))
                .isEqualTo("dispatch.reason-missing");
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.OFFERED);
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
                    () -> handling.giveBack(handler(), id, "不归我们管", clock.instant()),
                    () -> handling.resolve(stage.person("admin"), id, "修好了", "换了灯泡", clock.instant()));
            assertThat(loserOf(decisions)).isNotNull();
            assertOneTruth(id);
        }
    }

    private void assertOneTruth(RequestId id) {
        var returned = handlings.find(id).orElseThrow().step() == Step.RETURNED;
        assertThat(queue.find(id).isPresent()).isEqualTo(returned);
        assertThat(assignments.returnOf(id).isPresent()).isEqualTo(returned);
        assertThat(handlings.resolutionsOf(id)).hasSize(returned ? 0 : 1);
    }

    private Staff handler() {
        return stage.person(LAMP_UNIT);
    }
}
