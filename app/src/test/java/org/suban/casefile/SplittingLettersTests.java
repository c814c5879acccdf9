package org.suban.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.handling.contact.ShowingContacts;
import org.suban.intake.QueryCodes;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Requests;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Unheard;
import org.suban.support.Web;

@SubanTest
class SplittingLettersTests {

    private static final List<String> TWO = List.of("路灯坏了，路灯不亮", "qwertzuiop");

    @Autowired
    SplittingLetters splitting;

    @Autowired
    ReceivingRequests receiving;

    @Autowired
    CaseFiles files;

    @Autowired
    Requests requests;

    @Autowired
    QueryCodes codes;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Assignments assignments;

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    ShowingContacts contacts;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void eachPartIsARequestOfItsOwnThatGoesItsOwnWay() {
        var letter = stage.waiting();
        var parts = granted(split(letter, TWO));
        assertThat(assignments.of(parts.getFirst())).singleElement().satisfies(it -> {
            assertThat(it.unit().value()).isEqualTo(LAMP_UNIT);
            assertThat(it.sentBy().isMachine()).isTrue();
        });
        assertThat(queue.find(parts.getLast())).isPresent();
        assertThat(kinds(parts.getFirst())).containsExactly("received", "classified", "dispatched");
        assertThat(requests.find(parts.getFirst()).orElseThrow().words()).isEqualTo(TWO.getFirst());
    }

    @Test
    void theLetterKeepsItsWordsAndIsSentNowhere() {
        var letter = stage.waiting();
        var words = requests.find(letter).orElseThrow().words();
        var parts = granted(split(letter, TWO));
        assertThat(queue.find(letter)).isEmpty();
        assertThat(assignments.of(letter)).isEmpty();
        assertThat(kinds(letter)).endsWith("queued", "split");
        var file = files.of(letter);
        assertThat(file.state()).isEqualTo(CaseState.SPLIT);
        assertThat(file.request().words()).isEqualTo(words);
        assertThat(file.parts()).isEqualTo(parts);
        assertThat(files.of(parts.getLast()).part()).contains(new Requests.Part(letter, 2, 2));
        assertThat(refusal(dispatch(letter))).isEqualTo("dispatch.split-before");
    }

    @Test
    void whoOpensTheLetterGetsTheCodesOfItsParts() {
        var received = stage.received(Submission.of("portal", "qwertz" + Unheard.word()));
        var parts = granted(split(received.request(), TWO));
        var letter = granted(codes.open(received.request().receipt().digits(), received.queryCode(), clock.instant()));
        var told = codes.ofPartsOf(letter);
        assertThat(told.keySet()).containsExactlyElementsOf(parts);
        told.forEach((part, code) -> assertThat(
                        granted(files.open(part.receipt().digits(), code, clock.instant()))
                                .request()
                                .id())
                .isEqualTo(part));
        assertThat(refusal(files.open(parts.getFirst().receipt().digits(), received.queryCode(), clock.instant())))
                .isEqualTo("intake.receipt-unknown");
    }

    @Test
    void theContactStaysWithTheLetterAndIsSeenFromEachPart() {
        var letter = stage.received(withContact()).request();
        var before = sealed();
        var part = granted(split(letter, TWO)).getFirst();
        assertThat(sealed()).isEqualTo(before);
        assertThat(requests.sheet(part).orElseThrow().contact()).isEqualTo("李** ****5678");
        var shown = granted(contacts.show(stage.person(LAMP_UNIT), part, "约时间", clock.instant()));
        assertThat(shown.phone()).isEqualTo("13812345678");
        assertThat(kinds(part)).endsWith("contact-revealed");
        assertThat(kinds(letter)).doesNotContain("contact-revealed");
    }

    @Test
    void aPartIsWhereItsWordsSayElseWhereTheLetterIs() {
        var letter = stage.received(withContact()).request();
        var place = requests.find(letter).orElseThrow().place();
        assertThat(place.area()).isNotNull();
        for (var part : granted(split(letter, TWO))) {
            assertThat(requests.find(part).orElseThrow().place()).isEqualTo(place);
        }
    }

    @Test
    void whatAUnitReturnedMayStillBeSplit() {
        var letter = stage.offered();
        granted(handling.giveBack(stage.person(LAMP_UNIT), letter, Stage.notOurs("一半是水务的事"), clock.instant()));
        granted(split(letter, TWO));
        assertThat(files.of(letter).state()).isEqualTo(CaseState.SPLIT);
        assertThat(files.of(letter).assignment()).isEmpty();
    }

    @Test
    void whatAnAgentTakesInAsALetterWaitsUntilItIsSplit() {
        var said = Submission.of("phone", "路灯坏了，路灯不亮。另外水管漏水");
        var letter = granted(receiving.receiveLetter(said, stage.person("agent"), clock.instant()))
                .request();
        assertThat(kinds(letter)).containsExactly("received", "queued");
        granted(splitting.split(stage.person("agent"), letter, TWO, clock.instant()));
        assertThat(kinds(letter)).containsExactly("received", "queued", "split");
        assertThat(refusal(receiving.receiveLetter(said, stage.person("inspector"), clock.instant())))
                .isEqualTo("intake.letters-by-agents");
    }

    @Test
    void dangerInOneOfItsMattersHurriesTheWholeLetter() {
        var danger = letter("路灯坏了，路灯不亮。另外楼下着火了，有人昏迷");
        var calm = letter("路灯坏了，路灯不亮。另外没有着火，只是水管漏水");
        assertThat(queue.find(danger).orElseThrow()).satisfies(it -> {
            assertThat(it.urgent()).isTrue();
            assertThat(it.why()).isEqualTo("several-matters");
            assertThat(Duration.between(it.since(), it.due())).isEqualTo(Duration.ofMinutes(30));
        });
        assertThat(queue.find(calm).orElseThrow().urgent()).isFalse();
        assertThat(web.visit()
                        .signIn("dispatcher", "anlan-2026")
                        .get("/dispatch/" + danger.receipt())
                        .body())
                .contains("signs-danger", "昏迷", "说了几件事")
                .doesNotContain("看着是");
    }

    private RequestId letter(String words) {
        return granted(receiving.receiveLetter(Submission.of("phone", words), stage.person("agent"), clock.instant()))
                .request();
    }

    @Test
    void neverTwiceAndNeverAPart() {
        var letter = stage.waiting();
        var parts = granted(split(letter, TWO));
        assertThat(refusal(split(letter, TWO))).isEqualTo("dispatch.split-before");
        assertThat(refusal(split(parts.getLast(), TWO))).isEqualTo("casefile.part-again");
        assertThat(files.of(letter).parts()).isEqualTo(parts);
    }

    @Test
    void onlyWhatWaitsIsSplit() {
        assertThat(refusal(split(stage.offered(), TWO))).isEqualTo("dispatch.sent-before");
        assertThat(refusal(split(new RequestId(9912310000001L), TWO))).isEqualTo("casefile.unknown");
    }

    @Test
    void wrongPartsAreRefusedAndTheLetterGoesOnWaiting() {
        var letter = stage.waiting();
        assertThat(refusal(split(letter, List.of()))).isEqualTo("casefile.parts-count");
        assertThat(refusal(split(letter, List.of("路灯坏了", " \n ")))).isEqualTo("casefile.parts-count");
        assertThat(refusal(split(letter, Collections.nCopies(6, "路灯坏了")))).isEqualTo("casefile.parts-count");
        assertThat(refusal(split(letter, List.of("路灯坏了", "灯".repeat(4_001))))).isEqualTo("intake.text-long");
        assertThat(refusal(split(letter, List.of("路灯坏了", "\u200b")))).isEqualTo("intake.text-missing");
        assertThat(queue.find(letter)).isPresent();
        assertThat(files.of(letter).state()).isEqualTo(CaseState.WAITING);
    }

    @Test
    void agentsAndDispatchersSplitAndNobodyElse() {
        granted(splitting.split(stage.person("agent"), stage.waiting(), TWO, clock.instant()));
        for (var username : List.of("inspector", LAMP_UNIT, "list-editor")) {
            assertThat(refusal(splitting.split(stage.person(username), stage.waiting(), TWO, clock.instant())))
                    .isEqualTo("dispatch.splitters-only");
        }
    }

    @Test
    void ofTwoWhoSplitOneLetterOneDoesAndTheOtherIsTold() {
        for (int n = 0; n < 10; n++) {
            var letter = stage.waiting();
            var decisions = atOnce(
                    () -> split(letter, TWO),
                    () -> splitting.split(stage.person("dispatcher2"), letter, TWO, clock.instant()));
            assertThat(loserOf(decisions)).isEqualTo("dispatch.split-before");
            assertThat(files.of(letter).parts()).hasSize(2);
        }
    }

    @Test
    void aLetterIsEitherSplitOrSent() {
        for (int n = 0; n < 10; n++) {
            var letter = stage.waiting();
            List<Decision<?>> decisions = atOnce(List.of(() -> split(letter, TWO), () -> dispatch(letter)));
            assertThat(loserOf(decisions)).isIn("dispatch.split-before", "dispatch.sent-before");
            assertThat(files.of(letter).parts().isEmpty())
                    .isEqualTo(!assignments.of(letter).isEmpty());
        }
    }

    private Decision<List<RequestId>> split(RequestId letter, List<String> parts) {
        return splitting.split(stage.person("dispatcher"), letter, parts, clock.instant());
    }

    private Decision<?> dispatch(RequestId letter) {
        return dispatching.dispatch(stage.person("dispatcher"), letter, new Choice(LAMP, null, null), clock.instant());
    }

    private static Submission withContact() {
        return new Submission(
                "portal",
                null,
                "qwertz" + Unheard.word(),
                null,
                null,
                new Where("990101001000", null, null, "12 号"),
                "李明",
                "13812345678",
                List.of(),
                null);
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }

    private long sealed() {
        return jdbc.sql("select count(*) from contact").query(Long.class).single();
    }
}
