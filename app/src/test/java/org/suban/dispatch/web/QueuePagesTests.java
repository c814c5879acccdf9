package org.suban.dispatch.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.intake.Submission;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class QueuePagesTests {

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Autowired
    Dispatching dispatching;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Assignments assignments;

    @Autowired
    HandlingRequests handling;

    @Autowired
    SettableClock clock;

    @Test
    void sendingLeadsToTheNextOne() {
        var request = stage.waiting();
        stage.waiting();
        var dispatcher = signedIn("dispatcher");

        var sent = dispatcher.submit(page(request), page(request), Map.of("item", Stage.LAMP + " 路灯不亮"));

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("Location")).contains("/dispatch/").doesNotContain(page(request));
        assertThat(dispatcher.get(page(request)).body()).contains("城市管理局");
    }

    @Test
    void aRefusedChoiceKeepsWhatWasTyped() {
        var request = stage.waiting();

        var refused = signedIn("dispatcher")
                .submit(page(request), page(request), Map.of("item", "999999 没有", "reason", "<因为>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("999999 没有", "&lt;因为&gt;", "没有这个事项");
    }

    @Test
    void openingLeavesATrace() {
        var request = stage.waiting();

        signedIn("dispatcher").get(page(request));

        assertThat(journal.of(request)).extracting(it -> it.entry().kind()).endsWith("viewed");
    }

    @Test
    void whatWasJustSentCanBeTakenBackAndIsThenOpenAgain() {
        var request = stage.waiting();
        var dispatcher = signedIn("dispatcher");
        var sent = dispatcher.submit(page(request), page(request), Map.of("item", Stage.LAMP));
        assertThat(dispatcher.get(pathOf(sent)).body())
                .contains("已派给城市管理局", "/dispatch/undo", request.receipt().digits());

        var undone = dispatcher.submit("/dispatch", "/dispatch/undo", Map.of("receipt", digits(request)));

        assertThat(undone.header("Location")).endsWith(page(request));
        assertThat(dispatcher.get(page(request)).body()).contains("已从城市管理局收回", "派给谁");
    }

    @Test
    void whatCannotBeTakenBackSaysWhy() {
        var request = stage.underway();
        var dispatcher = signedIn("dispatcher");

        dispatcher.submit("/dispatch", "/dispatch/undo", Map.of("receipt", digits(request)));

        assertThat(dispatcher.get("/dispatch").body()).contains("城市管理局已经动手了，不能收回。");
    }

    @Test
    void theClockIsSaidInWordsAndThePilesAreCounted() {
        var request =
                stage.received(Submission.of("portal", "qwertz uiop，有人昏迷")).request();
        var dispatcher = signedIn("dispatcher");
        assertThat(dispatcher.get("/dispatch?pile=urgent").body()).contains("有人昏迷", "还剩 2", "紧急");
        assertThat(dispatcher.get(page(request)).body()).contains("听着有危险：昏迷").containsPattern("<mark>[^<]*昏迷");

        clock.shiftBy(Duration.ofMinutes(25));
        assertThat(dispatcher.get("/dispatch?pile=near").body()).contains("有人昏迷", "快到时 · 还剩 4 分钟");
        clock.shiftBy(Duration.ofMinutes(10));
        assertThat(dispatcher.get("/dispatch?pile=late").body()).contains("有人昏迷", "已超");
        clock.shiftBy(Duration.ofMinutes(-35));
    }

    @Test
    void aGroupIsSentAtOnceAndWhoWasFasterIsNamed() {
        var one = lamp();
        var two = lamp();
        var taken = lamp();
        var group = requireNonNull(queue.find(one).orElseThrow().group());
        var address = "/dispatch/group?item=" + group.item() + "&unit=" + group.unit();
        var dispatcher = signedIn("dispatcher");
        assertThat(dispatcher.get(address).body()).contains(digits(one), digits(two), digits(taken));
        stage.sent(taken);

        var form = Map.of(
                "item", group.item().value(),
                "unit", group.unit().value(),
                "receipt", String.join(",", digits(one), digits(two), digits(taken)));
        dispatcher.submit(address, "/dispatch/group", form);

        assertThat(dispatcher.get("/dispatch").body()).contains("2 件：", "没有办成：已经派给");
        assertThat(queue.find(one)).isEmpty();
        assertThat(queue.find(two)).isEmpty();
        assertThat(assignments.of(one))
                .singleElement()
                .satisfies(it -> assertThat(it.unit()).isEqualTo(group.unit()));
    }

    @Test
    void aSuggestionTellsWhoseRuleItFollowsAndWhatTheUnitDidWithOneLikeIt() {
        var done = lamp();
        send(done);
        granted(handling.accept(stage.person(Stage.LAMP_UNIT), done, clock.instant()));
        granted(stage.resolve(stage.person(Stage.LAMP_UNIT), done, "换了一只灯泡", "好了", clock.instant()));
        var open = lamp();
        send(open);
        var beside = lamp();

        var page = signedIn("dispatcher").get(page(lamp())).body();

        assertThat(page).contains("依据清单“", "城市管理局是这样办的", "答复：换了一只灯泡");
        assertThat(page).contains("城市管理局，待签收", "也在等着派", digits(open), digits(beside));
    }

    @Test
    void whatIsNoGroupIsNoPage() {
        var dispatcher = signedIn("dispatcher");
        assertThat(dispatcher.get("/dispatch/group").header("Location")).endsWith("/dispatch");
        assertThat(dispatcher.get("/dispatch/group?item=99-99-99-999&unit=x").header("Location"))
                .endsWith("/dispatch");
        assertThat(dispatcher
                        .get("/dispatch/group?item=" + Stage.LAMP + "&unit=nobody")
                        .body())
                .contains("没有一样的在等了");
        assertThat(signedIn(Stage.LAMP_UNIT)
                        .get("/dispatch/group?item=" + Stage.LAMP + "&unit=x")
                        .status())
                .isEqualTo(403);
    }

    /** The list knows something near, and is not sure. */
    private RequestId lamp() {
        return stage.received(Submission.of("portal", "路灯")).request();
    }

    private void send(RequestId lamp) {
        var group = requireNonNull(queue.find(lamp).orElseThrow().group());
        var choice = new Choice(group.item().value(), null, null);
        granted(dispatching.dispatch(stage.person("dispatcher"), lamp, choice, clock.instant()));
    }

    private static String pathOf(Web.Answer sent) {
        return URI.create(sent.header("Location")).getPath();
    }

    private static String digits(RequestId request) {
        return request.receipt().digits();
    }

    @Test
    void isClosedToHandlers() {
        assertThat(signedIn(Stage.LAMP_UNIT).get("/dispatch").status()).isEqualTo(403);
        assertThat(signedIn(Stage.LAMP_UNIT).get(page(stage.waiting())).status())
                .isEqualTo(403);
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private static String page(RequestId request) {
        return "/dispatch/" + request.receipt();
    }
}
