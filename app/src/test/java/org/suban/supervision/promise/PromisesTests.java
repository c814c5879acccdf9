package org.suban.supervision.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.clock.kept.Kept;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.approval.AnsweringApproval;
import org.suban.handling.approval.AskingApproval;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.time.Pausing;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;
import org.suban.support.Web.Visit;

/** From the start of each test on; tests of one city run one after the other. */
@SubanTest
class PromisesTests {

    @Autowired
    Promises promises;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Pausing pausing;

    @Autowired
    AskingApproval asking;

    @Autowired
    AnsweringApproval answering;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Test
    void whatWasGrantedStandsBesideWhatWasInTime() {
        var from = clock.instant();
        var by = stage.person(LAMP_UNIT);
        stage.resolved();
        var later = stage.underway();
        granted(asking.moreTime(by, later, 3, Reason.COMPLEX, "要换整段线路", clock.instant()));
        granted(answering.answer(stage.person(LAMP_UNIT + "-lead"), later, 1, true, "", clock.instant()));
        var since = clock.instant();
        granted(pausing.hold(by, later, 3, "等供电局停电", since));
        granted(pausing.release(by, later, since.plus(Duration.ofHours(36))));
        var end = handlings.find(later).orElseThrow().due();
        granted(stage.resolve(by, later, "换好了线路", "换了线路", end.plusSeconds(1)));

        var line = line(from, end.plusSeconds(2));
        assertThat(line.finish()).isEqualTo(new Kept(2, 1, 1, 1, Duration.ofHours(36)));
        assertThat(line.finish().perMille()).isEqualTo(500);
        assertThat(line.unsolved()).isZero();
        assertThat(promises.of(end.plusSeconds(2), end.plusSeconds(3))).isEmpty();
    }

    @Test
    void aFirstContactAfterItsHourIsNotInTime() {
        var from = clock.instant();
        for (var minutes : new int[] {10, 90}) {
            var id = withPhone();
            var at = clock.instant();
            granted(handling.accept(stage.person(LAMP_UNIT), id, at));
            granted(handling.noteContact(
                    stage.person(LAMP_UNIT), id, Stage.called("约好明天修"), at.plus(Duration.ofMinutes(minutes))));
        }
        var contact = line(from, clock.instant().plus(Duration.ofHours(2))).contact();
        assertThat(contact.ended()).isEqualTo(2);
        assertThat(contact.inTime()).isEqualTo(1);
    }

    @Test
    void programsGetTheSameCountsAndHandlersNone() {
        stage.resolved();
        var program = program("inspector");
        assertThat(program.get("/api/v1/promises?days=7").json().path("units").size())
                .isPositive();
        assertThat(program.get("/api/v1/promises?days=0").code()).isEqualTo("supervision.promise-days");
        assertThat(program(LAMP_UNIT).get("/api/v1/promises").code()).isEqualTo("supervision.figures-closed");
    }

    private Visit program(String username) {
        return web.visit().bearing(token.of(username));
    }

    private PromiseLine line(Instant from, Instant to) {
        return promises.of(from, to).stream()
                .filter(it -> it.unit().code().value().equals(LAMP_UNIT))
                .findFirst()
                .orElseThrow();
    }

    private RequestId withPhone() {
        return stage.sent(stage.received(new Submission(
                        "portal",
                        null,
                        "qwertz " + clock.instant(),
                        null,
                        null,
                        Where.UNSAID,
                        null,
                        "13912345678",
                        List.of(),
                        null))
                .request());
    }
}
