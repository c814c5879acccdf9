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
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
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
    Units units;

    @Autowired
    Clock clock;

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Test
    void whatWasGrantedStandsBesideWhatWasInTime() {
        var to = clock.instant().plus(Duration.ofDays(365));
        var before = line(to);
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

        var line = line(to);
        assertThat(line.finish()).isEqualTo(before.finish().plus(new Kept(2, 1, 1, 1, Duration.ofHours(36))));
        assertThat(line.unsolved()).isEqualTo(before.unsolved());
        assertThat(promises.of(to, to.plusSeconds(1))).isEmpty();
    }

    @Test
    void allIsSaidOfAllAndNothingLess() {
        assertThat(new Kept(3, 2, 0, 0, Duration.ZERO).perMille()).isEqualTo(666);
        assertThat(new Kept(2000, 1999, 0, 0, Duration.ZERO).perMille()).isEqualTo(999);
        assertThat(Kept.NONE.perMille()).isZero();
    }

    @Test
    void aFirstContactAfterItsHourIsNotInTime() {
        var to = clock.instant().plus(Duration.ofDays(365));
        var before = line(to).contact();
        for (var minutes : new int[] {10, 90}) {
            var id = withPhone();
            var at = clock.instant();
            granted(handling.accept(stage.person(LAMP_UNIT), id, at));
            granted(handling.noteContact(
                    stage.person(LAMP_UNIT), id, Stage.called("约好明天修"), at.plus(Duration.ofMinutes(minutes))));
        }
        assertThat(line(to).contact()).isEqualTo(before.plus(new Kept(2, 1, 0, 0, Duration.ZERO)));
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

    /** Other tests leave promises of this unit, some of them kept in days to come. */
    private PromiseLine line(Instant to) {
        return promises.of(Instant.EPOCH, to).stream()
                .filter(it -> it.unit().code().value().equals(LAMP_UNIT))
                .findFirst()
                .orElseGet(() -> new PromiseLine(units.get(new UnitCode(LAMP_UNIT)), Kept.NONE, Kept.NONE, 0));
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
