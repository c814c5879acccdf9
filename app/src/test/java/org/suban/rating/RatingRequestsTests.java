package org.suban.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.Solved;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class RatingRequestsTests {

    private static final Verdict SOLVED = Verdict.of(Solved.YES, 5, "亮了");
    private static final Verdict NOT_SOLVED = Verdict.of(Solved.NO, 1, null);

    @Autowired
    RatingRequests rating;

    @Autowired
    Ratings ratings;

    @Autowired
    Handlings handlings;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void solvedClosesIt() {
        var id = stage.resolved();
        granted(rating.rate(id, SOLVED, Voice.TRACKING, clock.instant()));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.RESOLVED);
        assertThat(refusal(rating.rate(id, SOLVED, Voice.TRACKING, clock.instant())))
                .isEqualTo("rating.rated-before");
    }

    @Test
    void notSolvedSendsItBackToTheSameUnitUnderTheSameClock() {
        var id = stage.resolved();
        var before = handlings.find(id).orElseThrow();
        granted(rating.rate(id, NOT_SOLVED, Voice.TRACKING, clock.instant()));
        var after = handlings.find(id).orElseThrow();
        assertThat(after.step()).isEqualTo(Step.UNDERWAY);
        assertThat(after.unit()).isEqualTo(before.unit());
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.redone()).isEqualTo(1);
    }

    @Test
    void theSecondResolutionIsRatedByItselfAndTheFirstVerdictStays() {
        var id = stage.resolved();
        granted(rating.rate(id, NOT_SOLVED, Voice.TRACKING, clock.instant()));
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "这次真好了", "换了线路", clock.instant()));
        granted(rating.rate(id, SOLVED, Voice.TRACKING, clock.instant()));
        assertThat(ratings.of(id)).extracting(Rating::solved).containsExactly(Solved.NO, Solved.YES);
    }

    @Test
    void nothingIsRatedBeforeItIsResolved() {
        assertThat(refusal(rating.rate(stage.underway(), SOLVED, Voice.TRACKING, clock.instant())))
                .isEqualTo("rating.not-resolved");
    }

    @Test
    void aMissingAnswerIsNoAnswer() {
        var id = stage.resolved();
        assertThat(refusal(rating.rate(id, Verdict.of(null, 4, null), Voice.TRACKING, clock.instant())))
                .isEqualTo("rating.solved-missing");
        assertThat(refusal(rating.rate(id, Verdict.of(Solved.YES, null, null), Voice.TRACKING, clock.instant())))
                .isEqualTo("rating.satisfied-missing");
        assertThat(ratings.of(id)).isEmpty();
    }

    @Test
    void ofTwoVerdictsAtOnceOneCounts() {
        for (int n = 0; n < 10; n++) {
            var id = stage.resolved();
            var decisions = atOnce(
                    () -> rating.rate(id, SOLVED, Voice.TRACKING, clock.instant()),
                    () -> rating.rate(id, NOT_SOLVED, Voice.TRACKING, clock.instant()));
            assertThat(loserOf(decisions)).isNotNull();
            var solved = ratings.of(id).getFirst().solved() == Solved.YES;
            assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(solved ? Step.RESOLVED : Step.UNDERWAY);
        }
    }
}
