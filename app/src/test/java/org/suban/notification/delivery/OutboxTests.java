package org.suban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.notification.FollowingFacts;
import org.suban.notification.preference.Preferences;
import org.suban.notification.preference.Wish;
import org.suban.shared.RequestId;
import org.suban.support.SettableClock;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;
import org.suban.support.Web.Visit;
import tools.jackson.databind.JsonNode;

/** Without any gateway, as an installation begins. */
@SubanTest
class OutboxTests {

    private static final String PHONE = "13900000000";

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Autowired
    Settled settled;

    @Autowired
    FollowingFacts following;

    @Autowired
    Delivering delivering;

    @Autowired
    ClearingOut clearing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Preferences preferences;

    @Autowired
    SettableClock clock;

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Test
    void whatHasNoGatewayIsKeptAndShownToAdministratorsAlone() {
        var request = urged();
        var kept = kept(request);

        assertThat(kept.path("trouble").asString()).isEqualTo("no-gateway");
        assertThat(kept.path("staff").asLong())
                .isEqualTo(stage.person(Stage.LAMP_UNIT).id().number());
        var admin = web.visit().signIn("admin", "anlan-2026");
        assertThat(admin.get("/outbox?pile=kept").body())
                .contains(request.receipt().digits(), "没有接网关", "再发一次")
                .doesNotContain(PHONE);
        assertThat(web.visit().signIn("inspector", "anlan-2026").get("/outbox").status())
                .isEqualTo(403);
        assertThat(program("dispatcher").get("/api/v1/outbox").code()).isEqualTo("notification.administrators-only");
    }

    @Test
    void anAdministratorSendsAgainWhatIsStuckAndNothingElse() {
        var id = kept(urged()).path("id").asString();
        var path = "/api/v1/outbox/" + id + "/again";

        assertThat(program("dispatcher").post(path, Map.of()).status()).isEqualTo(403);
        assertThat(program("admin").post(path, Map.of()).json().path("id").asString())
                .isEqualTo(id);
        assertThat(program("admin")
                        .post("/api/v1/outbox/" + id + "9/again", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(program("admin")
                        .post("/api/v1/outbox/nonsense/again", Map.of())
                        .status())
                .isEqualTo(404);
        var admin = web.visit().signIn("admin", "anlan-2026");
        admin.submit("/outbox?pile=kept", "/outbox/again", Map.of("pile", "sent"));
        assertThat(admin.get("/outbox?pile=sent").body()).contains("这条消息没有卡住");
    }

    @Test
    void whatWasTakenGoesAfterHalfAYearAndWhatCouldNotBeSentStays() {
        var request = urged();
        kept(request);
        assertThat(states(request)).contains("SENT", "KEPT");
        clearing.clear(clock.instant().plus(Duration.ofDays(179)));
        assertThat(states(request)).contains("SENT");
        clearing.clear(clock.instant().plus(Duration.ofDays(181)));
        assertThat(states(request)).contains("KEPT").doesNotContain("SENT");
    }

    @Test
    void whoseLetterIsBroughtInLongAfterIsNotRungUp() {
        for (var daysAgo : new int[] {1, 30}) {
            var said = clock.instant().minus(Duration.ofDays(daysAgo));
            var letter = new Submission(
                    "portal", null, "qwertz " + said, null, null, Where.UNSAID, null, PHONE, List.of(), said);
            var request = stage.received(letter).request();
            journal.append(
                    new Entry(request, "handling", "asked", Actor.RESIDENT, clock.instant(), Map.of("question", 1)));
            settled.await();
            following.catchUp();
            assertThat(states(request)).as("%d days", daysAgo).hasSize(daysAgo < 7 ? 1 : 0);
        }
    }

    private List<String> states(RequestId request) {
        return jdbc.sql("select state from message where request_id = :request")
                .param("request", request.value())
                .query(String.class)
                .list();
    }

    private RequestId urged() {
        var person = stage.person(Stage.LAMP_UNIT);
        granted(preferences.say(person, new Wish("", PHONE, false, true, "", "", "zh"), clock.instant()));
        var request = stage.underway();
        journal.append(new Entry(request, "rating", "urged", Actor.RESIDENT, clock.instant(), Map.of()));
        settled.await();
        following.catchUp();
        clock.shiftBy(Duration.ofSeconds(1));
        delivering.sendDue();
        granted(preferences.say(person, new Wish("", "", false, false, "", "", "zh"), clock.instant()));
        return request;
    }

    /** The house's own sender may have had it in hand. */
    private JsonNode kept(RequestId request) {
        for (int n = 0; n < 100; n++) {
            for (var it :
                    program("admin").get("/api/v1/outbox?state=KEPT").json().path("messages")) {
                if (it.path("receipt").asString().equals(request.receipt().digits())) {
                    return it;
                }
            }
        }
        throw new AssertionError("not kept");
    }

    private Visit program(String username) {
        return web.visit().bearing(token.of(username));
    }
}
