package org.suban.classification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.suban.classification.Classifications;
import org.suban.classification.model.LearningRun.Result;
import org.suban.database.OneAtATime;
import org.suban.intake.Submission;
import org.suban.support.Finished;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** A city whose people have words that the list does not know: each test goes on where the one before ended. */
@SubanTest
@TestPropertySource(properties = "suban.test.own-city=learning")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LearningModelsTests {

    private static final String TREE = "02-03-01-001";
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final int FIRST = 300;

    @Autowired
    LearningModels learning;

    @Autowired
    ChoosingModels choosing;

    @Autowired
    Models models;

    @Autowired
    ModelInForce inForce;

    @Autowired
    LearningRuns runs;

    @Autowired
    Classifications sheets;

    @Autowired
    OneAtATime alone;

    @Autowired
    Finished finished;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @Autowired
    Settled settled;

    @Test
    @Order(1)
    void anEmptyCityHasNothingToLearnFromAndTheListNames() {
        assertThat(learn()).isEqualTo(new Outcome.TooFew(0, 0, Trial.FEWEST));
        assertThat(sheet("路灯不亮").classifier()).isEqualTo("lexical");
        assertThat(sheet("路灯不亮").measured()).isFalse();
    }

    @Test
    @Order(2)
    void whatBeatsTheListOnTheNewestRequestsNamesFromThenOn() {
        finish(0, FIRST, true);
        assertThat(learn()).isInstanceOfSatisfying(Outcome.Taken.class, it -> {
            assertThat(it.model().lessons()).isEqualTo(FIRST);
            assertThat(it.model().figures().rows()).isEqualTo(60);
            assertThat(it.model().figures().learnt()).isEqualTo(240);
            assertThat(it.model().figures().right())
                    .isGreaterThan(it.model().figures().rightBefore())
                    .isGreaterThan(55);
            assertThat(it.model().bytes()).isPositive();
        });
        inForce.look();
        var sheet = sheet("门口呜哩灯又黑了");
        assertThat(sheet.classifier()).isEqualTo("learnt-1");
        assertThat(sheet.measured()).isTrue();
        assertThat(sheet.suggestions().getFirst()).satisfies(it -> {
            assertThat(it.item().value()).isEqualTo(LAMP);
            assertThat(it.confidence()).isGreaterThan(0.5);
            assertThat(it.alike()).isNotEmpty();
        });
    }

    @Test
    @Order(3)
    void itsGuessesAboutRequestsItHadNotLearntFromAreKept() {
        assertThat(models.heldBy(1))
                .hasSize(120)
                .allSatisfy(it -> assertThat(it.guesses()).isNotEmpty());
        assertThat(models.heldBy(1)).filteredOn(it -> it.hit()).hasSizeGreaterThan(100);
    }

    @Test
    @Order(4)
    void withHardlyAnythingNewNothingIsLearnt() {
        finish(FIRST, FIRST + 40, true);
        assertThat(learn()).isEqualTo(new Outcome.TooFew(FIRST + 40, 20, Trial.FEWEST));
        assertThat(models.inForce())
                .hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(1));
    }

    @Test
    @Order(5)
    void whatIsNotBetterIsNotTaken() {
        finish(FIRST + 40, FIRST + 160, true);
        assertThat(learn()).isInstanceOf(Outcome.NotBetter.class);
        assertThat(models.newest(9)).hasSize(1);
        assertThat(runs.newest(9))
                .extracting(LearningRun::result)
                .containsExactly(Result.NOT_BETTER, Result.TOO_FEW, Result.TAKEN, Result.TOO_FEW);
    }

    @Test
    @Order(6)
    void aWordThatHasGotAnotherMeaningIsLearntAnew() {
        finish(FIRST + 160, FIRST + 460, false);
        assertThat(learn()).isInstanceOfSatisfying(Outcome.Taken.class, it -> {
            assertThat(it.model().number()).isEqualTo(2);
            assertThat(it.model().figures().before()).isEqualTo("learnt-1");
        });
    }

    @Test
    @Order(7)
    void anAdministratorGoesBackToAnEarlierModelAndToTheListAlone() {
        var admin = stage.person("admin");
        assertThat(granted(choosing.choose(admin, 1, at(0)))).isEqualTo("learnt-1");
        assertThat(sheet("门口呜哩灯又黑了").classifier()).isEqualTo("learnt-1");
        assertThat(granted(choosing.choose(admin, ChoosingModels.NONE, at(0)))).isEqualTo("lexical");
        assertThat(sheet("门口呜哩灯又黑了").classifier()).isEqualTo("lexical");
        assertThat(granted(choosing.choose(admin, 2, at(0)))).isEqualTo("learnt-2");
    }

    @Test
    @Order(8)
    void nobodyElseDoesAndWhatIsNotThereCannotBeChosen() {
        var admin = stage.person("admin");
        assertThat(refusal(choosing.choose(stage.person("dispatcher"), 1, at(0))))
                .isEqualTo("classification.model-administrators-only");
        assertThat(refusal(choosing.choose(admin, 2, at(0)))).isEqualTo("classification.model-names-already");
        assertThat(refusal(choosing.choose(admin, 77, at(0)))).isEqualTo("classification.model-unknown");
    }

    @Test
    @Order(9)
    void whileSomebodyLearnsNobodyElseDoes() {
        var other = new AtomicReference<Outcome>();
        alone.tryTo("learning", () -> {
            other.set(learn());
            return 1;
        });
        assertThat(other.get()).isEqualTo(new Outcome.Busy());
    }

    @Test
    @Order(10)
    void aModelThatCannotBeReadDoesNotKeepTheCityFromLearning() {
        jdbc.sql("update model_piece set bytes = 'gone' where model = 2").update();
        finish(FIRST + 460, FIRST + 600, false);
        assertThat(learn())
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        it -> assertThat(it.model().number()).isEqualTo(3));
    }

    private Outcome learn() {
        settled.await();
        return learning.learn(Instant.now(), share -> {});
    }

    /** What people here call a lamp and a tree, in many sentences; or the other way round. */
    private void finish(int from, int to, boolean asEver) {
        for (int i = from; i < to; i++) {
            boolean lamp = i % 2 == 0;
            var words = (lamp ? "呜哩灯" : "嘎啦桩") + (char) (0x4e00 + i % 300) + (lamp ? "又黑了" : "又歪了") + i;
            var item = lamp == asEver ? LAMP : TREE;
            finished.request(words, item, item.equals(LAMP) ? LAMP_UNIT : "parks", at(i));
        }
    }

    private static Instant at(int hours) {
        return START.plusSeconds(3600L * hours);
    }

    private org.suban.classification.Classification sheet(String words) {
        return sheets.find(stage.received(Submission.of("portal", words)).request())
                .orElseThrow();
    }
}
