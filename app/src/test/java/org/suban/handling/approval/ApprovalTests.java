package org.suban.handling.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.Telling;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.closing.Personal;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.contact.FirstContact.How;
import org.suban.handling.contact.FirstContact.Noted;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** What a handler may not do alone, or not at all. */
@SubanTest
class ApprovalTests {

    @Autowired
    AskingApproval asking;

    @Autowired
    AnsweringApproval answering;

    @Autowired
    Approvals approvals;

    @Autowired
    Pausing pausing;

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Countdowns countdowns;

    @Autowired
    Telling telling;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void moreTimeIsAskedBeforeItIsOverAndOnlyOnce() {
        var id = stage.underway();
        var due = handlings.find(id).orElseThrow().due();
        assertThat(refusal(ask(id, 3, due.plusSeconds(1)))).isEqualTo("handling.time-over");
        assertThat(refusal(ask(id, 11, now()))).isEqualTo("handling.extension-days");
        granted(ask(id, 3, now()));
        assertThat(refusal(ask(id, 3, now()))).isEqualTo("handling.asked-before");
        granted(answering.answer(stage.person("urban-management-lead"), id, 1, true, "", now()));
        assertThat(handlings.find(id).orElseThrow().due()).isAfter(due);
        assertThat(refusal(ask(id, 1, now()))).isEqualTo("handling.extended-before");
    }

    @Test
    void anotherPersonAnswersWithWordsForANoAndNobodyTwice() {
        var id = stage.underway();
        granted(asking.moreTime(stage.person("urban-management-lead"), id, 2, Reason.MATERIAL, "等材料", now()));
        assertThat(refusal(answering.answer(stage.person("urban-management-lead"), id, 1, true, "", now())))
                .isEqualTo("handling.answer-own");
        assertThat(refusal(answering.answer(handler(), id, 1, true, "", now()))).isEqualTo("handling.answer-not-yours");
        assertThat(refusal(answering.answer(stage.person("inspector"), id, 1, false, " ", now())))
                .isEqualTo("handling.answer-words");
        granted(answering.answer(stage.person("inspector"), id, 1, false, "时间够", now()));
        assertThat(refusal(answering.answer(stage.person("inspector"), id, 1, true, "", now())))
                .isEqualTo("handling.answered-before");
        assertThat(countdowns.movesOf(
                        countdowns.newest(id, Kind.FINISH).orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void whatCannotBeSolvedEndsHonestlyAndComesBackOnItsDayWithANewPromise() {
        var id = stage.underway();
        var again = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(40);
        var nothing = new EndAsked(null, " ", LocalDate.EPOCH, "", "", "");
        assertThat(asking.noSolution(handler(), id, nothing, now()))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.objections().all()).hasSize(6));
        var end = new EndAsked(Ground.OTHER_LEVEL, "向省里反映", again, "不归市里定", "目前解决不了", "已请示");
        granted(asking.noSolution(handler(), id, end, now()));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);
        granted(answering.answer(stage.person("inspector"), id, 1, true, "", now()));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.RESOLVED);
        assertThat(handlings.resolutionsOf(id).getLast().deadEnd()).isNotNull();

        var day = again.atStartOfDay(ZoneOffset.UTC).toInstant();
        telling.tell(day.plus(Duration.ofHours(12)));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);
        assertThat(countdowns.newest(id, Kind.FINISH).orElseThrow().id().number())
                .isEqualTo(2);
        assertThat(handlings.find(id).orElseThrow().due()).isAfter(day);
    }

    @Test
    void ofAnEndAndAReturnAtOnceOneHappens() {
        var id = stage.underway();
        var again = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(40);
        var end = new EndAsked(Ground.OTHER_LEVEL, "向省里反映", again, "不归市里定", "目前解决不了", "已请示");
        granted(asking.noSolution(handler(), id, end, now()));
        List<Decision<?>> both = atOnce(
                () -> answering.answer(stage.person("inspector"), id, 1, true, "", now()),
                () -> handling.giveBack(handler(), id, Stage.notOurs("灯是小区的"), now()));
        assertThat(loserOf(both)).isIn("handling.not-underway", "handling.resolved-before");
        var ended = handlings.find(id).orElseThrow().step() == Step.RESOLVED;
        assertThat(handlings.resolutionsOf(id)).hasSize(ended ? 1 : 0);
        assertThat(approvals.of(id).getFirst().answer() != null).isEqualTo(ended);
    }

    @Test
    void whatAUnitAskedForLapsesWhenAnotherGetsTheRequest() {
        var id = stage.underway();
        granted(ask(id, 3, now()));
        granted(handling.giveBack(handler(), id, Stage.notOurs("灯是小区的"), now()));
        granted(dispatching.dispatch(stage.person("dispatcher"), id, new Choice(Stage.LAMP, "parks", "在公园里"), now()));
        granted(handling.accept(stage.person("parks"), id, now()));
        assertThat(refusal(answering.answer(stage.person("inspector"), id, 1, true, "", now())))
                .isEqualTo("handling.approval-lapsed");
        assertThat(approvals.waitingFor(stage.person("inspector"), 1000))
                .extracting(Approval::request)
                .doesNotContain(id);
        granted(asking.moreTime(stage.person("parks"), id, 3, Reason.WEATHER, "连日大雨", now()));
    }

    @Test
    void waitingIsBoundedEachTimeAndInAll() {
        var id = stage.underway("05-01-03-003", "environment");
        var by = stage.person("environment");
        assertThat(refusal(pausing.hold(by, id, 16, "等监测报告", now()))).isEqualTo("handling.pause-days");
        assertThat(refusal(pausing.hold(by, id, 5, " ", now()))).isEqualTo("handling.pause-words");
        assertThat(refusal(pausing.release(by, id, now()))).isEqualTo("handling.not-paused");
        granted(pausing.hold(by, id, 15, "等监测报告", now()));
        assertThat(refusal(pausing.hold(by, id, 1, "再等", now()))).isEqualTo("handling.paused-before");
        granted(pausing.release(by, id, now().plus(Duration.ofDays(15))));
        granted(pausing.hold(by, id, 15, "等专家", now().plus(Duration.ofDays(15))));
        granted(pausing.release(by, id, now().plus(Duration.ofDays(30))));
        assertThat(refusal(pausing.hold(by, id, 2, "还等", now().plus(Duration.ofDays(30)))))
                .isEqualTo("handling.pause-in-all");
    }

    @Test
    void aCallThatNobodyTookIsNoContactAndAContactIsNeitherToComeNorBeforeTheWork() {
        var id = stage.underway();
        var rung = new Noted(How.PHONE, null, Duration.ZERO, "没有人接");
        granted(handling.noteContact(handler(), id, rung, now()));
        assertThat(handlings.find(id).orElseThrow().contactedAt()).isNull();
        assertThat(refusal(handling.noteContact(handler(), id, new Noted(How.PHONE, null, null, "说了"), now())))
                .isEqualTo("handling.contact-length");
        var before = new Noted(How.PHONE, now().minus(Duration.ofDays(1)), Duration.ofMinutes(1), "说了");
        assertThat(refusal(handling.noteContact(handler(), id, before, now()))).isEqualTo("handling.contact-when");
        var tocome = new Noted(How.PHONE, now().plus(Duration.ofDays(1)), Duration.ofMinutes(1), "说了");
        assertThat(refusal(handling.noteContact(handler(), id, tocome, now()))).isEqualTo("handling.contact-when");
    }

    @Test
    void aReplyWithSomebodysNumberIsWarnedOfAndMasked() {
        var id = stage.underway();
        stage.prove(handler(), id, now());
        var reply = "请打 13800001234 问";
        assertThat(refusal(handling.resolve(handler(), id, closing(reply, null), now())))
                .isEqualTo("handling.reply-personal");
        granted(handling.resolve(handler(), id, closing(reply, Personal.MASK), now()));
        assertThat(handlings.resolutionsOf(id).getLast().publicReply()).isEqualTo("请打 138****1234 问");
    }

    @Test
    void whatIsTrueAndNotSolvedIsNotSimplyClosed() {
        var id = stage.underway();
        var unsolved = new Closing("办不了", "办不了", Truth.TRUE, Solved.NO, "没有办法", null);
        assertThat(refusal(handling.resolve(handler(), id, unsolved, now())))
                .isEqualTo("handling.not-solved-is-a-dead-end");
    }

    private static Closing closing(String reply, @Nullable Personal personal) {
        return new Closing(reply, "问过", Truth.TRUE, Solved.YES, "", personal);
    }

    private Decision<Approval> ask(RequestId id, int days, Instant at) {
        return asking.moreTime(handler(), id, days, Reason.WEATHER, "连日大雨", at);
    }

    private Staff handler() {
        return stage.person(LAMP_UNIT);
    }

    private Instant now() {
        return clock.instant();
    }
}
