package org.suban.handling.question;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.EndingHolds;
import org.suban.clock.Move;
import org.suban.handling.Handlings;
import org.suban.handling.OpenWork;
import org.suban.handling.OpenWork.Pile;
import org.suban.handling.question.Question.How;
import org.suban.handling.time.Pausing;
import org.suban.intake.SignedLinks;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.SignedLinks.Subject;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** The unit asks, the clock waits, the person answers once. */
@SubanTest
class QuestionTests {

    @Autowired
    OpenWork work;

    @Autowired
    Handlings handlings;

    @Autowired
    AskingThePerson asking;

    @Autowired
    AnsweringQuestions answering;

    @Autowired
    Questions questions;

    @Autowired
    Pausing pausing;

    @Autowired
    Countdowns countdowns;

    @Autowired
    EndingHolds endingHolds;

    @Autowired
    SignedLinks links;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void theClockStandsFromTheQuestionToTheAnswerAndIsAsMuchLonger() {
        var id = stage.underway();
        var due = finish(id).due();
        var asked = granted(ask(id, now()));
        assertThat(finish(id).hold()).isNotNull();

        granted(answering.answer(link(id, 1), "在北侧，药店门口", asked.at().plus(Duration.ofHours(30))));
        assertThat(finish(id).hold()).isNull();
        assertThat(finish(id).due()).isAfter(due);
        assertThat(countdowns.movesOf(finish(id).id()))
                .extracting(Move::why)
                .hasOnlyElementsOfType(Move.Held.class)
                .hasSize(1);
        var kept = questions.of(id).getFirst().answer();
        assertThat(kept).isNotNull();
        assertThat(kept.words()).isEqualTo("在北侧，药店门口");
        assertThat(kept.how()).isEqualTo(How.LINK);
        assertThat(kinds(id)).containsSubsequence("asked", "paused", "answered", "resumed");
    }

    @Test
    void aLinkThatIsUsedOldOrGuessedIsRefusedAndNothingIsKept() {
        var id = stage.underway();
        var asked = granted(ask(id, now()));
        var link = link(id, 1);
        assertThat(refusal(answering.answer(link, "  ", now()))).isEqualTo("handling.question-answer");
        assertThat(refusal(answering.answer(link.replace(link.charAt(5), '-'), "北侧", now())))
                .isEqualTo("handling.link-unknown");
        assertThat(refusal(answering.answer(link(id, 2), "北侧", now()))).isEqualTo("handling.link-unknown");
        assertThat(refusal(answering.answer(link, "北侧", asked.until().plusSeconds(1))))
                .isEqualTo("handling.question-over");
        assertThat(questions.of(id).getFirst().answer()).isNull();
        granted(answering.answer(id, 1, "北侧", now()));
        assertThat(refusal(answering.answer(link, "南侧", now()))).isEqualTo("handling.question-answered");
        assertThat(refusal(answering.asked(link, now()))).isEqualTo("handling.question-answered");
    }

    @Test
    void ofTwoAnswersAtOnceOneIsKept() {
        var id = stage.underway();
        granted(ask(id, now()));
        var said = atOnce(() -> answering.answer(link(id, 1), "北侧", now()), () -> answering.answer(id, 1, "南侧", now()));
        assertThat(loserOf(said)).isEqualTo("handling.question-answered");
    }

    @Test
    void oneQuestionAtATimeAndNotByOthersNorWithNumbersInIt() {
        var id = stage.underway();
        assertThat(refusal(asking.ask(stage.person("parks"), id, "哪一侧？", now())))
                .isEqualTo("handling.not-your-unit");
        assertThat(refusal(asking.ask(stage.person(LAMP_UNIT), id, " ", now()))).isEqualTo("handling.question-words");
        assertThat(refusal(asking.ask(stage.person(LAMP_UNIT), id, "是 13912345678 吗？", now())))
                .isEqualTo("handling.question-personal");
        assertThat(refusal(ask(stage.offered(), now()))).isEqualTo("handling.not-underway");
        granted(ask(id, now()));
        assertThat(refusal(ask(id, now()))).isEqualTo("handling.question-open");
    }

    @Test
    void afterAllThatMayBeWaitedTheClockRunsOn() {
        var id = stage.underway();
        var at = now();
        for (int n = 1; n <= 5; n++) {
            granted(ask(id, at));
            at = at.plus(Duration.ofDays(6));
            endingHolds.end(at);
        }
        assertThat(pausing.held(id, at)).isLessThanOrEqualTo(Duration.ofDays(30));
        assertThat(refusal(ask(id, at))).isEqualTo("handling.questions-many");
    }

    @Test
    void aWaitForAnOfficeIsNotEndedByAnAnswer() {
        var id = stage.underway();
        granted(pausing.hold(stage.person(LAMP_UNIT), id, 3, "等供电局停电", now()));
        var since = held(id).since();
        granted(ask(id, now()));
        granted(answering.answer(link(id, 1), "北侧", now()));
        assertThat(held(id).since()).isEqualTo(since);
    }

    @Test
    void whileTheClockStandsStillNothingIsLateOnTheDesk() {
        var id = stage.underway();
        granted(ask(id, now()));
        var sheet = handlings.find(id).orElseThrow();
        assertThat(sheet.heldUntil()).isEqualTo(held(id).until());
        var after = sheet.due().plusSeconds(60);
        assertThat(late(id, after)).isFalse();
        granted(answering.answer(link(id, 1), "北侧", now()));
        assertThat(handlings.find(id).orElseThrow().heldUntil()).isNull();
        assertThat(late(id, after.plus(Duration.ofDays(1)))).isTrue();
    }

    private boolean late(RequestId id, Instant at) {
        var reader = stage.person(LAMP_UNIT).id();
        return work.page(new UnitCode(LAMP_UNIT), Pile.LATE, reader, at, 0, 10_000).stream()
                .anyMatch(it -> it.request().equals(id));
    }

    @Test
    void whoeverHasClosedItWaitsForNoAnswer() {
        var id = stage.underway();
        granted(ask(id, now()));
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "修好了", "换了灯", now()));
        assertThat(refusal(answering.answer(link(id, 1), "北侧", now()))).isEqualTo("handling.question-over");
        assertThat(questions.open(id, now())).isEmpty();
    }

    private Decision<Question> ask(RequestId id, Instant at) {
        return asking.ask(stage.person(LAMP_UNIT), id, "灯在路的哪一侧？", at);
    }

    private Countdown finish(RequestId id) {
        return countdowns.newest(id, Kind.FINISH).orElseThrow();
    }

    private Countdown.Hold held(RequestId id) {
        var hold = finish(id).hold();
        assertThat(hold).isNotNull();
        return hold;
    }

    private String link(RequestId id, int number) {
        return links.to(About.QUESTION, new Subject(id, number)).substring(3);
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
