package org.suban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suban.dispatch.Dispatching;
import org.suban.intake.Submission;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.JournalReading;
import org.suban.notification.FollowingFacts;
import org.suban.notification.Message;
import org.suban.notification.State;
import org.suban.notification.preference.Preferences;
import org.suban.notification.preference.Wish;
import org.suban.shared.RequestId;
import org.suban.support.SettableClock;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Unheard;

/** With gateways on this machine, an outbox in a real database, and a second sender that runs by itself. */
@SubanTest
class DeliveringTests {

    private static final String SECRET = "a shared secret of the city";
    private static final String PHONE = "13912345678";
    static final Gateway GATEWAY = new Gateway();
    private static final MailDrop MAILS = new MailDrop();

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry settings) {
        settings.add("suban.notification.webhook.url", GATEWAY::url);
        settings.add("suban.notification.webhook.secret", () -> SECRET);
        settings.add("suban.notification.mail.host", () -> "127.0.0.1");
        settings.add("suban.notification.mail.port", MAILS::port);
        settings.add("suban.notification.mail.from", () -> "suban@example.org");
        settings.add("suban.notification.address", () -> "https://suban.example.org/");
        settings.add("suban.notification.quiet", () -> "");
    }

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Autowired
    JournalReading reading;

    @Autowired
    Settled settled;

    @Autowired
    FollowingFacts following;

    @Autowired
    Delivering delivering;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxTable table;

    @Autowired
    Preferences preferences;

    @Autowired
    Dispatching dispatching;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aResidentIsTriedAgainUntilTheGatewayTakesIt() throws Exception {
        var request = withPhone();
        GATEWAY.answerNext(500);
        happens(request, "asked", Map.of("question", 1));
        until(request, State.WAITING, "http:500");
        clock.shiftBy(Duration.ofSeconds(61));
        delivering.sendDue();
        var sent = until(request, State.SENT, "");

        assertThat(sent.tries()).isEqualTo(2);
        var calls = GATEWAY.about(request.receipt().digits());
        assertThat(calls).hasSize(2);
        var json = calls.getLast().json();
        assertThat(json.propertyNames()).containsExactly("id", "event", "receipt", "to", "text", "at");
        assertThat(json.path("id").asString()).isEqualTo(sent.id().toString());
        assertThat(json.path("to").asString()).isEqualTo(PHONE);
        assertThat(json.path("text").asString())
                .contains(request.receipt().grouped())
                .containsPattern(" https://suban\\.example\\.org/q/[\\w-]{32}$")
                .doesNotContain("qwertz");
        assertThat(calls.getLast().signature())
                .isEqualTo(signature(calls.getLast().body()));
    }

    @Test
    void aPhoneLeavesTheVaultAtSendingOnlyAndLeavesATrace() {
        var request = withPhone();
        happens(request, "asked", Map.of());
        until(request, State.SENT, "");

        assertThat(journal.of(request))
                .filteredOn(it -> it.entry().kind().equals("contact-revealed"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.entry().actor()).isEqualTo(Actor.machine("notice"));
                    assertThat(it.entry().detail().toString()).doesNotContain(PHONE);
                });
        assertThat(jdbc.sql("select cast(message as text) from message where request_id = :request")
                        .param("request", request.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(PHONE));
    }

    @Test
    void aLineReadTwiceIsToldOnce() {
        var request = withPhone();
        happens(request, "asked", Map.of());
        until(request, State.SENT, "");
        reading.startOver("notification");
        following.catchUp();
        delivering.sendDue();

        assertThat(outgoing(request)).hasSize(1);
        assertThat(GATEWAY.about(request.receipt().digits())).hasSize(1);
    }

    @Test
    void twoNodesAtOnceSendEachMessageOnce() {
        var requests = new ArrayList<RequestId>();
        for (int n = 0; n < 20; n++) {
            requests.add(withPhone());
            journal.append(entry(requests.getLast(), "asked", Map.of()));
        }
        settled.await();
        following.catchUp();
        atOnce(List.of(delivering::sendDue, delivering::sendDue, delivering::sendDue));

        for (var request : requests) {
            until(request, State.SENT, "");
            assertThat(GATEWAY.about(request.receipt().digits())).hasSize(1);
        }
    }

    @Test
    void whatIsRefusedForGoodWaitsForAPersonToSendItAgain() {
        var request = withPhone();
        GATEWAY.answerNext(400);
        happens(request, "asked", Map.of());
        var failed = until(request, State.FAILED, "http:400");

        assertThat(failed.tries()).isEqualTo(1);
        assertThat(refusal(outbox.again(stage.person("dispatcher"), failed.id(), clock.instant())))
                .isEqualTo("notification.administrators-only");
        granted(outbox.again(stage.person("admin"), failed.id(), clock.instant()));
        delivering.sendDue();
        until(request, State.SENT, "");
        assertThat(refusal(outbox.again(stage.person("admin"), failed.id(), clock.instant())))
                .isEqualTo("notification.not-stuck");
    }

    @Test
    void afterTheLastTryItFailsAndIsShown() {
        var request = withPhone();
        GATEWAY.answerNext(503, 503, 503, 503, 503, 429);
        happens(request, "asked", Map.of());
        for (var wait : Tried.WAITS) {
            until(request, State.WAITING, "http:503");
            clock.shiftBy(wait.plusSeconds(1));
            delivering.sendDue();
        }
        assertThat(until(request, State.FAILED, "http:429").tries()).isEqualTo(6);
        assertThat(granted(outbox.counts(stage.person("admin"))))
                .hasEntrySatisfying(State.FAILED, it -> assertThat(it).isPositive());
    }

    @Test
    void aNodeThatLostItsLeaseChangesNothing() {
        var request = withPhone();
        journal.append(entry(request, "asked", Map.of()));
        settled.await();
        following.catchUp();
        var message = until(request, State.SENT, "", delivering::sendDue);
        table.settle(message, clock.instant(), new Tried(State.FAILED, "broken", clock.instant(), clock.instant()));

        assertThat(outgoing(request)).singleElement().extracting(Message::state).isEqualTo(State.SENT);
    }

    @Test
    void aMailWaitsForTheEndOfQuietHoursAndUrgentOnesDoNot() {
        var now = LocalTime.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        var quiet = new Wish("lamp@example.org", "", true, false, at(now, -1), at(now, 1), "en");
        granted(preferences.say(stage.person(Stage.LAMP_UNIT), quiet, clock.instant()));
        var request = stage.underway();
        happens(request, "urged", Map.of());
        var held = outgoing(request).stream()
                .filter(it -> it.event().equals("urged"))
                .findFirst()
                .orElseThrow();
        assertThat(held.state()).isEqualTo(State.HELD);
        happens(request, "supervised", Map.of());
        awaitMail("Supervised");
        clock.shiftBy(Duration.ofHours(2));
        delivering.sendDue();
        awaitMail("The resident urges");

        assertThat(words(mail("The resident urges")))
                .contains(request.receipt().grouped())
                .contains("https://suban.example.org/desk/" + request.receipt().digits());
        granted(preferences.say(stage.person(Stage.LAMP_UNIT), NOTHING, clock.instant()));
    }

    @Test
    void anAddressThatTheMailServerRefusesFailsAtOnce() {
        var wish = new Wish("nobody@example.org", "", true, false, "", "", "zh");
        granted(preferences.say(stage.person(Stage.LAMP_UNIT), wish, clock.instant()));
        var request = stage.underway();
        happens(request, "urged", Map.of());
        clock.shiftBy(Duration.ofSeconds(30));
        delivering.sendDue();
        until(request, State.FAILED, "address");
        granted(preferences.say(stage.person(Stage.LAMP_UNIT), NOTHING, clock.instant()));
    }

    @Test
    void aSendingThatWasUndoneIsToldToNobody() {
        var request = withPhone();
        stage.sent(request);
        settled.await();
        following.catchUp();
        assertThat(outgoing(request)).hasSize(1);
        granted(dispatching.undo(stage.person("dispatcher"), request, clock.instant()));
        settled.await();
        following.catchUp();

        assertThat(count(request)).isZero();
    }

    private static final Wish NOTHING = new Wish("", "", false, false, "", "", "zh");

    private RequestId withPhone() {
        var text = "qwertz " + Unheard.word();
        return stage.received(new Submission(
                        "portal", null, text, null, null, Submission.Where.UNSAID, null, PHONE, List.of(), null))
                .request();
    }

    private void happens(RequestId request, String kind, Map<String, Object> detail) {
        journal.append(entry(request, kind, detail));
        settled.await();
        following.catchUp();
        delivering.sendDue();
    }

    private Entry entry(RequestId request, String kind, Map<String, Object> detail) {
        return new Entry(request, "handling", kind, Actor.machine("test"), clock.instant(), detail);
    }

    private Message until(RequestId request, State state, String trouble) {
        return until(request, state, trouble, () -> {});
    }

    /** The house's own sender may have the message in hand. */
    private Message until(RequestId request, State state, String trouble, Runnable meanwhile) {
        for (long start = System.nanoTime(); System.nanoTime() - start < 15_000_000_000L; Thread.yield()) {
            meanwhile.run();
            var found = outgoing(request).stream()
                    .filter(it -> it.state() == state && it.trouble().equals(trouble))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("not " + state + " " + trouble + ": " + outgoing(request));
    }

    private List<Message> outgoing(RequestId request) {
        return jdbc.sql("select * from message where request_id = :request and way <> 'IN_APP' order by number")
                .param("request", request.value())
                .query(Message::read)
                .list();
    }

    private long count(RequestId request) {
        return jdbc.sql("select count(*) from message where request_id = :request")
                .param("request", request.value())
                .query(Long.class)
                .single();
    }

    private void awaitMail(String subject) {
        for (long start = System.nanoTime(); System.nanoTime() - start < 15_000_000_000L; Thread.yield()) {
            if (MAILS.mails.stream().anyMatch(it -> it.contains("Subject: " + subject))) {
                return;
            }
        }
        throw new AssertionError("no mail " + subject + ": " + MAILS.mails);
    }

    private static String mail(String subject) {
        return MAILS.mails.stream()
                .filter(it -> it.contains("Subject: " + subject))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String mail) {
        var body = mail.substring(mail.indexOf("\n\n")).strip();
        return mail.contains("base64")
                ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static String at(LocalTime now, int hours) {
        return now.plusHours(hours).withNano(0).toString();
    }

    private static String signature(byte[] body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    }
}
