package org.suban.guidance;

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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.CaseState;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.guidance.Guidance.SecondLook;
import org.suban.guidance.Guidances.Count;
import org.suban.handling.HandlingRequests;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Submission;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class GuidanceTests {

    @Autowired
    GuidingRequests guiding;

    @Autowired
    ObjectingToGuidance objecting;

    @Autowired
    LookingAgain looking;

    @Autowired
    Guidances guidances;

    @Autowired
    Reasons reasons;

    @Autowired
    Dispatching dispatching;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Assignments assignments;

    @Autowired
    HandlingRequests handling;

    @Autowired
    ReceivingRequests receiving;

    @Autowired
    CaseFiles files;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whatIsNotForUsLeavesTheQueueAndIsSentNowhere() {
        var id = stage.waiting();
        granted(guide("agent", id, "court", " 请找桐溪法庭 "));
        assertThat(queue.find(id)).isEmpty();
        assertThat(assignments.of(id)).isEmpty();
        assertThat(files.of(id).state()).isEqualTo(CaseState.GUIDED);
        assertThat(guidances.find(id).orElseThrow().words()).isEqualTo("请找桐溪法庭");
        assertThat(kinds(id)).endsWith("queued", "guided");
        assertThat(files.journeyOf(files.of(id)).stops())
                .last()
                .satisfies(it -> assertThat(it.kind()).isEqualTo("guided"));
        assertThat(refusal(send(id))).isEqualTo("dispatch.left-before");
        assertThat(refusal(guide("dispatcher2", id, "court", null))).isEqualTo("dispatch.left-before");
    }

    @Test
    void aReturnedRequestIsGuidedToo() {
        var id = stage.offered();
        granted(handling.giveBack(stage.person(LAMP_UNIT), id, notOurs("在打官司"), clock.instant()));
        granted(guide("dispatcher", id, "court", null));
        assertThat(files.of(id).state()).isEqualTo(CaseState.GUIDED);
        assertThat(files.of(id).assignment()).isEmpty();
        var elsewhere = new Choice(LAMP, "parks", "在公园里");
        assertThat(refusal(dispatching.dispatch(stage.person("dispatcher"), id, elsewhere, clock.instant())))
                .isEqualTo("dispatch.left-before");
    }

    @Test
    void onlyThoseWhoNameMattersGuideAndOnlyForAReasonOfTheCity() {
        var id = stage.waiting();
        assertThat(refusal(guide(LAMP_UNIT, id, "court", null))).isEqualTo("guidance.guides-only");
        assertThat(refusal(guide("inspector", id, "court", null))).isEqualTo("guidance.guides-only");
        assertThat(refusal(guide("agent", id, "because", null))).isEqualTo("guidance.reason-unknown");
        assertThat(refusal(guide("agent", id, "court", "长".repeat(1001)))).isEqualTo("guidance.words-long");
        assertThat(refusal(guide("agent", stage.offered(), "court", null))).isEqualTo("dispatch.sent-before");
        assertThat(refusal(guide("agent", new RequestId(2601010000009L), "court", null)))
                .isEqualTo("dispatch.request-unknown");
        assertThat(queue.find(id)).isPresent();
    }

    @Test
    void whoGuidedNeverLooksAgainAndASecondPersonUpholdsWithWords() {
        var id = stage.objected();
        assertThat(refusal(look("dispatcher", id, false, null))).isEqualTo("guidance.own-guidance");
        assertThat(refusal(look("agent", id, false, null))).isEqualTo("guidance.lookers-only");
        assertThat(refusal(look("inspector", id, true, " "))).isEqualTo("guidance.uphold-words");
        assertThat(guidances.objected(1000)).contains(id);
        granted(look("inspector", id, true, "法院正在执行"));
        assertThat(guidances.objected(1000)).doesNotContain(id);
        assertThat(files.of(id).state()).isEqualTo(CaseState.GUIDED);
        assertThat(kinds(id)).endsWith("guided", "objected", "guidance-upheld");
        assertThat(refusal(look("admin", id, false, null))).isEqualTo("guidance.looked-before");
        assertThat(refusal(object(id, "还是不对"))).isEqualTo("guidance.objected-before");
    }

    @Test
    void whatIsLiftedWaitsAgainAtOnceAndMayBeGuidedAnew() {
        var id = stage.objected();
        granted(look("dispatcher2", id, false, null));
        assertThat(queue.find(id).orElseThrow().why()).isEqualTo("objected");
        assertThat(files.of(id).state()).isEqualTo(CaseState.WAITING);
        assertThat(refusal(object(id, "谢谢"))).isEqualTo("guidance.not-guided");
        granted(guide("dispatcher2", id, "petition", null));
        granted(object(id, "还是你们的"));
        granted(look("dispatcher", id, false, "对"));
        granted(send(id));
        assertThat(files.of(id).state()).isEqualTo(CaseState.DISPATCHED);
    }

    @Test
    void aLetterInDangerIsStillUrgentWhenItComesBack() {
        var by = stage.person("agent");
        var letter = granted(receiving.receiveLetter(Submission.of("phone", "路灯不亮。楼下着火了，有人昏迷"), by, clock.instant()))
                .request();
        granted(guide("agent", letter, "emergency", null));
        granted(object(letter, "打不通"));
        granted(look("inspector", letter, false, null));
        assertThat(queue.find(letter).orElseThrow().urgent()).isTrue();
        granted(send(letter));
    }

    @Test
    void anObjectionNeedsWordsAndSomethingToObjectTo() {
        var id = stage.guided();
        assertThat(refusal(object(id, "  "))).isEqualTo("guidance.objection-missing");
        assertThat(refusal(object(id, "长".repeat(1001)))).isEqualTo("guidance.words-long");
        assertThat(refusal(object(stage.waiting(), "不对"))).isEqualTo("guidance.not-guided");
        assertThat(refusal(look("inspector", id, true, "没有异议"))).isEqualTo("guidance.no-objection");
        assertThat(refusal(look("inspector", stage.waiting(), true, "没有"))).isEqualTo("guidance.unknown");
    }

    @Test
    void ofGuidingAndSendingAtOnceExactlyOneHappens() {
        for (int n = 0; n < 10; n++) {
            var id = stage.waiting();
            List<Callable<Decision<?>>> both = List.of(() -> guide("dispatcher2", id, "court", null), () -> send(id));
            var loser = loserOf(atOnce(both));
            var guided = guidances.find(id).isPresent();
            assertThat(loser).isEqualTo(guided ? "dispatch.left-before" : "dispatch.sent-before");
            assertThat(assignments.of(id)).hasSize(guided ? 0 : 1);
        }
    }

    @Test
    void ofTwoObjectionsAtOnceOneCounts() {
        for (int n = 0; n < 10; n++) {
            var id = stage.guided();
            var loser = loserOf(atOnce(() -> object(id, "一"), () -> object(id, "二")));
            assertThat(loser).isEqualTo("guidance.objected-before");
            assertThat(kinds(id)).containsOnlyOnce("objected");
        }
    }

    @Test
    void ofTwoSecondLooksAtOnceOneCounts() {
        for (int n = 0; n < 10; n++) {
            var id = stage.objected();
            var loser = loserOf(
                    atOnce(() -> look("inspector", id, true, "法院在办"), () -> look("dispatcher2", id, false, null)));
            assertThat(loser).isEqualTo("guidance.looked-before");
            var look = guidances.find(id).orElseThrow().look();
            assertThat(look).isNotNull();
            assertThat(queue.find(id).isPresent()).isEqualTo(!look.upheld());
        }
    }

    @Test
    void eachReasonIsCountedWithWhatWasLifted() {
        var before = count("military");
        var id = stage.waiting();
        granted(guide("dispatcher", id, "military", null));
        granted(object(id, "是退役军人"));
        granted(look("inspector", id, false, null));
        assertThat(count("military")).isEqualTo(new Count("military", before.given() + 1, before.lifted() + 1));
        assertThat(guidances.counts(clock.instant().plusSeconds(1))).isEmpty();
    }

    @Test
    void theSampleCityNamesItsReasonsInBothLanguages() {
        assertThat(reasons.all()).hasSizeGreaterThan(9).first().satisfies(it -> {
            assertThat(it.code()).isEqualTo("emergency");
            assertThat(it.phones()).containsExactly("119", "120", "110", "122");
        });
        assertThat(reasons.all()).allSatisfy(it -> assertThat(it.english()).isNotEqualTo(it.chinese()));
    }

    private Count count(String reason) {
        return guidances.counts(clock.instant().minusSeconds(3600)).stream()
                .filter(it -> it.reason().equals(reason))
                .findFirst()
                .orElse(new Count(reason, 0, 0));
    }

    private Decision<Guidance> guide(String by, RequestId id, String reason, @Nullable String words) {
        return guiding.guide(stage.person(by), id, reason, words, clock.instant());
    }

    private Decision<Guidance> object(RequestId id, String words) {
        return objecting.object(id, words, clock.instant());
    }

    private Decision<SecondLook> look(String by, RequestId id, boolean upheld, @Nullable String words) {
        return looking.look(stage.person(by), id, upheld, words, clock.instant());
    }

    private Decision<?> send(RequestId id) {
        return dispatching.dispatch(stage.person("dispatcher"), id, new Choice(LAMP, null, null), clock.instant());
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }
}
