package org.suban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.catalog.ItemCode;
import org.suban.identity.Visitor;
import org.suban.intake.Place.AreaFrom;
import org.suban.intake.Submission.Where;
import org.suban.journal.Journal;
import org.suban.organization.AreaCode;
import org.suban.shared.Decision;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class ReceivingRequestsTests {

    private static final Visitor RESIDENT = new Visitor(null);

    @Autowired
    ReceivingRequests receiving;

    @Autowired
    Requests requests;

    @Autowired
    ContactVault vault;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void keepsWhatWasSaidToTheLetter() {
        var words = "路灯坏了😀，在𠮷祥路\t第二排\n谢谢👨‍👩‍👧";
        var id = granted(receive(Submission.of("portal", words))).request();
        assertThat(requests.find(id).orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void whatNoOneCanSeeAndTheDatabaseCannotHoldIsLeftOut() {
        var id = granted(receive(Submission.of("portal", "灯\u0000坏\uD800了\u0007")))
                .request();
        assertThat(requests.find(id).orElseThrow().words()).isEqualTo("灯坏了");
    }

    @Test
    void refusesBlanksOfEveryKind() {
        for (var blank : List.of("", "   ", "\u3000\u3000", "\u200B\uFEFF", "\n\t\n")) {
            assertThat(refusal(receive(Submission.of("portal", blank)))).isEqualTo("intake.text-missing");
        }
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(granted(receive(Submission.of("portal", "😀".repeat(4000)))).request())
                .isNotNull();
        assertThat(refusal(receive(Submission.of("portal", "灯".repeat(4001))))).isEqualTo("intake.text-long");
        assertThat(refusal(receive(Submission.of("portal", "灯".repeat(5_000_000)))))
                .isEqualTo("intake.text-long");
    }

    @Test
    void findsTheStreetOfAPointAndRefusesOneOutside() {
        var inside = granted(receive(at(new Where(null, 30.30, 118.36, null)))).request();
        assertThat(requests.find(inside).orElseThrow().place().area()).isNotNull();
        assertThat(refusal(receive(at(new Where(null, 39.9, 116.4, null))))).isEqualTo("intake.place-outside");
        assertThat(refusal(receive(at(new Where(null, 300.0, 118.36, null))))).isEqualTo("intake.place-unreadable");
        assertThat(refusal(receive(at(new Where(null, 30.3, null, null))))).isEqualTo("intake.place-unreadable");
    }

    @Test
    void readsTheAreaFromTheWordsWhereNobodyChoseIt() {
        var named = granted(receive(Submission.of("portal", "缆绳巷12号院门口的路灯坏了"))).request();
        assertThat(requests.find(named).orElseThrow().place())
                .returns(new AreaCode("990101001002"), Place::area)
                .returns(AreaFrom.WORDS, Place::areaFrom);
        var nowhere = granted(receive(Submission.of("portal", "路灯坏了"))).request();
        assertThat(requests.find(nowhere).orElseThrow().place().area()).isNull();
    }

    @Test
    void wordsMayNarrowWhatWasChosenButNotContradictIt() {
        var street = new Where("990101001000", null, null, "缆绳巷12号院");
        assertThat(placeOf(street)).returns(new AreaCode("990101001002"), Place::area);
        var elsewhere = new Where("990102000000", null, null, "缆绳巷12号院");
        assertThat(placeOf(elsewhere))
                .returns(new AreaCode("990102000000"), Place::area)
                .returns(AreaFrom.CHOICE, Place::areaFrom);
        assertThat(placeOf(new Where(null, 30.30, 118.36, "缆绳巷12号院"))).returns(AreaFrom.POINT, Place::areaFrom);
    }

    private Place placeOf(Where where) {
        return requests.find(granted(receive(at(where))).request())
                .orElseThrow()
                .place();
    }

    @Test
    void refusesAnAreaItDoesNotKnow() {
        for (var code : List.of("990199000000", "12", "<script>")) {
            assertThat(refusal(receive(at(new Where(code, null, null, null))))).isEqualTo("intake.area-unknown");
        }
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var submission = new Submission(
                "nowhere", null, " ", null, null, new Where("1", null, null, null), "王", "abc", List.of(), null);
        var decision = receive(submission);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.objections().all()).hasSize(4));
    }

    @Test
    void theSameMessageTwiceIsOneRequest() {
        var submission = withOutsideId(UUID.randomUUID().toString(), "水管爆了");
        var first = granted(receive(submission));
        var second = granted(receive(submission));
        assertThat(second.already()).isTrue();
        assertThat(second.request()).isEqualTo(first.request());
        assertThat(second.queryCode()).isEqualTo(first.queryCode());
    }

    @Test
    void theSameMessageFromEightAtOnceIsOneRequest() {
        var submission = withOutsideId(UUID.randomUUID().toString(), "水管爆了");
        Callable<Decision<Received>> sending = () -> receive(submission);
        var receipts = atOnce(Collections.nCopies(8, sending)).stream()
                .map(it -> granted(it).request())
                .distinct();
        assertThat(receipts).hasSize(1);
    }

    @Test
    void aGuessedOutsideNumberTellsNothing() {
        var id = UUID.randomUUID().toString();
        granted(receive(withOutsideId(id, "我家的事")));
        assertThat(refusal(receive(withOutsideId(id, "猜的内容")))).isEqualTo("intake.outside-id-reused");
    }

    @Test
    void onlyStaffMaySayWhatACallerSaid() {
        assertThat(refusal(receive(Submission.of("phone", "来电")))).isEqualTo("intake.channel-for-staff");
        var agent = new Visitor(stage.person("agent"));
        var id = granted(receiving.receive(Submission.of("phone", "来电"), agent, clock.instant()))
                .request();
        assertThat(requests.find(id).orElseThrow().takenBy())
                .isEqualTo(stage.person("agent").id());
    }

    @Test
    void whatThePersonChoseIsPartOfWhatWasSaid() {
        var chosen = new Submission("portal", null, "灯", null, Stage.LAMP, Where.UNSAID, null, null, List.of(), null);
        var id = granted(receive(chosen)).request();
        assertThat(requests.find(id).orElseThrow().matter())
                .isEqualTo(new Request.Matter(new ItemCode(Stage.LAMP), Request.By.RESIDENT));
        assertThat(requests.sheet(id).orElseThrow().matter()).isNotNull();
        assertThat(journal.of(id).getFirst().entry().detail()).containsEntry("matter", Stage.LAMP);

        var unsaid = granted(receive(Submission.of("portal", "灯"))).request();
        assertThat(requests.find(unsaid).orElseThrow().matter()).isNull();
        assertThat(journal.of(unsaid).getFirst().entry().detail()).doesNotContainKey("matter");
    }

    @Test
    void contactDataIsSealedAndItsOpeningLeavesATrace() {
        var submission =
                new Submission("portal", null, "灯坏了", null, null, Where.UNSAID, "欧阳小明", "13800001234", List.of(), null);
        var id = granted(receive(submission)).request();
        var stored = jdbc.sql("select sealed from contact where request_id = :id")
                .param("id", id.value())
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
        assertThat(stored).doesNotContain("13800001234");
        assertThat(vault.maskOf(id)).contains("欧** ****1234");

        var contact = vault.reveal(stage.person("urban-management"), id, "回电", clock.instant());
        assertThat(contact).contains(new Contact("欧阳小明", "13800001234"));
        var last = journal.of(id).getLast().entry();
        assertThat(last.kind()).isEqualTo("contact-revealed");
        assertThat(last.detail()).containsEntry("reason", "回电");
        assertThat(journal.of(id).toString()).doesNotContain("13800001234").doesNotContain("欧阳");
    }

    @Test
    void whatWasSaidCannotBeRewritten() {
        var id = stage.waiting();
        assertThatThrownBy(() -> jdbc.sql("update request set words = 'x' where request_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("history is appended");
    }

    private Decision<Received> receive(Submission submission) {
        return receiving.receive(submission, RESIDENT, clock.instant());
    }

    private static Submission at(Where where) {
        return new Submission("portal", null, "灯坏了", null, null, where, null, null, List.of(), null);
    }

    private static Submission withOutsideId(String id, String words) {
        return new Submission("api", id, words, null, null, Where.UNSAID, null, null, List.of(), null);
    }
}
