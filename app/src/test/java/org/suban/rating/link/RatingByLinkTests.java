package org.suban.rating.link;

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
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.Solved;
import org.suban.intake.SignedLinks;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.SignedLinks.Subject;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class RatingByLinkTests {

    private static final Verdict YES = Verdict.of(Solved.YES, 5, null);
    private static final Verdict NO = Verdict.of(Solved.NO, 1, "还是不亮");

    @Autowired
    RatingByLink rating;

    @Autowired
    SignedLinks links;

    @Autowired
    Handlings handlings;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void theVerdictIsHeardByTheLinkAndOnlyOnce() {
        var id = stage.resolved();
        assertThat(granted(rating.rate(link(id, 1), YES, clock.instant())).voice())
                .isEqualTo(Voice.LINK);
        assertThat(refusal(rating.rate(link(id, 1), NO, clock.instant()))).isEqualTo("rating.rated-before");
        assertThat(refusal(rating.open(link(id, 1), clock.instant()))).isEqualTo("rating.rated-before");
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() {
        var id = stage.resolved();
        var said = atOnce(
                () -> rating.rate(link(id, 1), YES, clock.instant()),
                () -> rating.rate(link(id, 1), NO, clock.instant()));
        assertThat(loserOf(said)).isIn("rating.rated-before", "rating.not-resolved", "rating.link-over");
    }

    @Test
    void theFirstClosingsLinkSaysNothingOfTheSecond() {
        var id = stage.resolved();
        granted(rating.rate(link(id, 1), NO, clock.instant()));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);
        assertThat(refusal(rating.open(link(id, 2), clock.instant()))).isEqualTo("rating.link-over");
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "这次好了", "换线", clock.instant()));
        assertThat(refusal(rating.rate(link(id, 1), YES, clock.instant()))).isEqualTo("rating.rated-before");
        granted(rating.rate(link(id, 2), YES, clock.instant()));
    }

    @Test
    void anOldOrGuessedLinkAndAMissingAnswerAreRefused() {
        var id = stage.resolved();
        var late = clock.instant().plus(Duration.ofDays(31));
        assertThat(refusal(rating.rate(link(id, 1), YES, late))).isEqualTo("rating.link-over");
        assertThat(refusal(rating.rate(link(id, 1) + "x", YES, clock.instant())))
                .isEqualTo("rating.link-unknown");
        assertThat(refusal(rating.rate(link(id, 1), Verdict.of(null, 5, null), clock.instant())))
                .isEqualTo("rating.solved-missing");
    }

    private String link(RequestId id, int number) {
        return links.to(About.CLOSING, new Subject(id, number)).substring(3);
    }
}
