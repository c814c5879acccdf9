package org.suban.dispatch.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.suban.catalog.ItemCode;
import org.suban.classification.lesson.FollowingEnds;
import org.suban.classification.lesson.Lessons;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.dispatch.automation.mode.SettingModes;
import org.suban.handling.HandlingRequests;
import org.suban.intake.Submission;
import org.suban.shared.RequestId;
import org.suban.support.Record;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** A city without a past lets the machine earn its trust and lose it again: each test goes on where the one before ended. */
@SubanTest
@TestPropertySource(properties = "suban.test.trust=false")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AutomationTests {

    private static final String LIGHT_OUT = "路灯坏了，路灯不亮";
    private static final ItemCode FACILITIES = new ItemCode("02");
    private static final AtomicInteger FINISHED = new AtomicInteger();

    @Autowired
    Measuring measuring;

    @Autowired
    Modes modes;

    @Autowired
    Limits limits;

    @Autowired
    SettingModes setting;

    @Autowired
    FollowingEnds following;

    @Autowired
    Lessons lessons;

    @Autowired
    Assignments assignments;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Web web;

    @Autowired
    Record record;

    @Autowired
    Stage stage;

    @Autowired
    SettableClock clock;

    @Test
    @Order(1)
    void aNewCitySendsNothingByItselfHoweverSureTheListIs() {
        assertThat(askedWhy(received())).isEqualTo("doubtful");
        granted(set("admin", Scope.CITY, Mode.ON));
        assertThat(askedWhy(received())).isEqualTo("doubtful");
    }

    @Test
    @Order(2)
    void anAgentsWordNeedsNoRecord() {
        var call = new Submission(
                "phone", null, LIGHT_OUT, null, LAMP, Submission.Where.UNSAID, null, null, List.of(), null);
        var id = granted(stage.receivedBy("agent", call)).request();
        assertThat(assignments.of(id))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isEqualTo("agents-choice"));
        assertThat(saidOf(id)).isZero();
    }

    @Test
    @Order(3)
    void aRecordThatIsTooShortEarnsNothing() {
        record.good(98, "ALONE", 0.5);
        lives(2, LAMP_UNIT);
        measure();
        assertThat(limits.of("lexical", Voice.ALONE)).hasValueSatisfying(it -> {
            assertThat(it.seen()).isEqualTo(100);
            assertThat(it.trust().limit()).isInfinite();
        });
        assertThat(askedWhy(received())).isEqualTo("doubtful");
    }

    @Test
    @Order(4)
    void aRecordThatIsLongAndGoodLetsItSendWhatIsAsSure() {
        record.good(1_200, "ALONE", 0.5);
        measure();
        var sent = received();
        assertThat(assignments.of(sent)).singleElement().satisfies(it -> {
            assertThat(it.unit().value()).isEqualTo(LAMP_UNIT);
            assertThat(it.sentBy().isMachine()).isTrue();
            assertThat(it.why()).isEqualTo("sure-enough");
        });
        assertThat(queue.find(stage.waiting())).isPresent();
    }

    @Test
    @Order(5)
    void inTheShadowItSaysWhatItWouldHaveDoneAndAPersonSends() {
        granted(set("dispatcher", Scope.of(FACILITIES), Mode.SHADOW));
        var id = received();
        assertThat(askedWhy(id)).isEqualTo("machine-in-shadow");
        assertThat(saidOf(id)).isOne();
    }

    @Test
    @Order(6)
    void offItSaysNothingAtAll() {
        granted(set("inspector", Scope.of(FACILITIES), Mode.OFF));
        var id = received();
        assertThat(askedWhy(id)).isEqualTo("machine-off");
        assertThat(saidOf(id)).isZero();
    }

    @Test
    @Order(7)
    void everyoneWhoWatchesMayStopItAndOnlyAnAdministratorLetsItAct() {
        assertThat(refusal(set("dispatcher", Scope.of(FACILITIES), Mode.ON))).isEqualTo("dispatch.mode-not-yours");
        assertThat(refusal(set(LAMP_UNIT, Scope.CITY, Mode.OFF))).isEqualTo("dispatch.mode-not-yours");
        assertThat(refusal(set("admin", Scope.of(new ItemCode("77")), Mode.ON))).isEqualTo("dispatch.scope-unknown");
        assertThat(refusal(setting.set(stage.person("admin"), Scope.CITY, Mode.ON, " ", clock.instant())))
                .isEqualTo("dispatch.mode-reason");
        granted(set("admin", Scope.of(FACILITIES), Mode.ON));
    }

    @Test
    @Order(8)
    void oneMistakeAmongManyDoesNotStopIt() {
        actedUpon(30, LAMP_UNIT);
        actedUpon(1, "parks");
        assertThat(measure()).isFalse();
        assertThat(assignments.of(received())).hasSize(1);
    }

    @Test
    @Order(9)
    void wrongWeeksDriveItIntoTheShadowAndItSaysSo() {
        for (int week = 0; week < 2; week++) {
            actedUpon(3, "parks");
            actedUpon(3, LAMP_UNIT);
            clock.shiftBy(Duration.ofDays(7));
        }
        assertThat(measure()).isTrue();
        assertThat(modes.inForce())
                .filteredOn(ModeSet::stoppedItself)
                .extracting(ModeSet::scope)
                .contains(Scope.CITY, Scope.of(FACILITIES));
        assertThat(modes.inForce()).filteredOn(ModeSet::stoppedItself).first().satisfies(it -> {
            assertThat(it.mode()).isEqualTo(Mode.SHADOW);
            assertThat(it.acts()).isEqualTo(43);
            assertThat(it.good()).isEqualTo(36);
        });
        var id = received();
        assertThat(assignments.of(id)).isEmpty();
        assertThat(queue.find(id)).isPresent();
        assertThat(web.visit()
                        .signIn("inspector", "anlan-2026")
                        .get("/automation")
                        .body())
                .contains("机器自己停下了", "自己派的 43 件只准了 36 件", "派给了", "园林绿化局", "要求 98.8 %", "每周说准的比例");
        assertThat(web.visit()
                        .signIn("dispatcher", "anlan-2026")
                        .get("/dispatch")
                        .body())
                .contains("机器自己停下了");
    }

    @Test
    @Order(10)
    void whatSomebodyHasAnsweredForIsNotHeldAgainstItTwice() {
        clock.shiftBy(Duration.ofMinutes(1));
        granted(set("admin", Scope.CITY, Mode.ON));
        granted(set("admin", Scope.of(FACILITIES), Mode.ON));
        assertThat(measure()).isFalse();
    }

    @Test
    @Order(11)
    void aRecordThatIsBadAltogetherLeavesNothingSureEnough() {
        jdbc.sql("update machine_verdict set good = false where request_id % 20 = 0 and ended_at is not null")
                .update();
        measure();
        assertThat(askedWhy(received())).isEqualTo("doubtful");
    }

    /** A line that others still write beside it is read a moment later. */
    private boolean measure() {
        do {
            following.catchUp();
        } while (lessons.newest(1_000).size() < FINISHED.get());
        return measuring.measure(clock.instant());
    }

    private RequestId received() {
        return stage.received(Submission.of("portal", LIGHT_OUT)).request();
    }

    /** Sent by a dispatcher and finished there. */
    private void lives(int count, String unit) {
        for (int i = 0; i < count; i++) {
            var id = received();
            granted(dispatching.dispatch(
                    stage.person("dispatcher"), id, new Choice(LAMP, unit, "在那里"), clock.instant()));
            finish(id, unit);
        }
    }

    /** Sent by the machine; where another unit finishes, it was returned before and sent on by a dispatcher. */
    private void actedUpon(int count, String unit) {
        for (int i = 0; i < count; i++) {
            var id = received();
            assertThat(assignments.of(id)).hasSize(1);
            if (!unit.equals(LAMP_UNIT)) {
                granted(handling.giveBack(stage.person(LAMP_UNIT), id, Stage.notOurs("灯在公园里"), clock.instant()));
                granted(dispatching.dispatch(
                        stage.person("dispatcher"), id, new Choice(LAMP, unit, "在公园里"), clock.instant()));
            }
            finish(id, unit);
        }
    }

    private void finish(RequestId id, String unit) {
        FINISHED.incrementAndGet();
        granted(handling.accept(stage.person(unit), id, clock.instant()));
        granted(stage.resolve(stage.person(unit), id, "修好了", "换了灯泡", clock.instant()));
    }

    private org.suban.shared.Decision<ModeSet> set(String who, Scope scope, Mode mode) {
        return setting.set(stage.person(who), scope, mode, "试一试", clock.instant());
    }

    private String askedWhy(RequestId id) {
        assertThat(assignments.of(id)).isEmpty();
        return queue.find(id).orElseThrow().why();
    }

    private int saidOf(RequestId id) {
        return jdbc.sql("select count(*) from machine_verdict where request_id = :request")
                .param("request", id.value())
                .query(Integer.class)
                .single();
    }
}
