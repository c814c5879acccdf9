package org.suban.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.notification.FollowingFacts;
import org.suban.shared.RequestId;
import org.suban.support.SettableClock;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;
import org.suban.support.Web.Visit;
import tools.jackson.databind.JsonNode;

@SubanTest
class MessagePagesTests {

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Autowired
    Settled settled;

    @Autowired
    FollowingFacts following;

    @Autowired
    SettableClock clock;

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Test
    void aUnitIsToldOfNewWorkAndMarksOnlyItsOwn() {
        var request = stage.offered();
        readOn();
        var message = about(request, program(Stage.LAMP_UNIT));
        var id = message.path("id").asString();

        assertThat(message.path("event").asString()).isEqualTo("dispatched");
        assertThat(message.path("link").asString())
                .isEqualTo("/desk/" + request.receipt().digits());
        assertThat(message.path("readAt").isNull()).isTrue();
        assertThat(about(request, program("parks")).isMissingNode()).isTrue();
        var other = program("parks").post("/api/v1/messages/" + id + "/read", Map.of());
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.code()).isEqualTo("notification.message-unknown");
        assertThat(program(Stage.LAMP_UNIT)
                        .post("/api/v1/messages/" + id + "/read", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(about(request, program(Stage.LAMP_UNIT)).path("readAt").isNull())
                .isFalse();
    }

    @Test
    void onThePageTheUnreadIsMarkedAndOpeningTheCaseReadsIt() {
        var request = stage.offered();
        readOn();
        var visit = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026");
        var id = about(request, program(Stage.LAMP_UNIT)).path("id").asString();
        assertThat(visit.get("/messages").body())
                .contains(request.receipt().grouped())
                .contains("未读");

        var opened = visit.submit("/messages", "/messages/" + id + "/read", Map.of("open", "true"));
        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.header("Location"))
                .endsWith("/desk/" + request.receipt().digits());
        visit.submit("/messages", "/messages/read", Map.of());
        assertThat(visit.get("/messages").body()).doesNotContain("未读");
        assertThat(visit.submit("/messages", "/messages/" + id + "9/read", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(visit.submit("/messages", "/messages/nonsense/read", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void leadersAndInspectorsHearOfADateThatHasPassed() {
        var request = stage.underway();
        var at = clock.instant();
        journal.append(new Entry(
                request,
                "clock",
                "missed",
                Actor.machine("clock"),
                at,
                Map.of("clock", "FINISH", "due", at.toString(), "unit", Stage.LAMP_UNIT)));
        readOn();

        for (var person : List.of(Stage.LAMP_UNIT, Stage.LAMP_UNIT + "-lead", "inspector")) {
            assertThat(about(request, program(person)).path("event").asString())
                    .as(person)
                    .isEqualTo("missed");
        }
        assertThat(about(request, program("dispatcher")).isMissingNode()).isTrue();
    }

    @Test
    void aBadAddressIsMarkedAndNothingIsKept() {
        var visit = web.visit().signIn("inspector", "anlan-2026");
        var refused = visit.submit(
                "/messages/preferences",
                "/messages/preferences",
                Map.of("mail", "nowhere", "byMail", "true", "quietFrom", "25:00", "quietTo", "07:00"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("这个邮箱不对").contains("免打扰的时间不对").contains("nowhere");
        assertThat(visit.get("/messages/preferences").body()).doesNotContain("nowhere");

        var said = visit.submit(
                "/messages/preferences",
                "/messages/preferences",
                Map.of("mail", "inspector@example.org", "byMail", "true", "quietFrom", "22:00", "quietTo", "07:00"));
        assertThat(said.status()).isEqualTo(302);
        assertThat(visit.get("/messages/preferences").body())
                .contains("inspector@example.org")
                .contains("22:00");
    }

    private void readOn() {
        settled.await();
        following.catchUp();
    }

    private Visit program(String username) {
        return web.visit().bearing(token.of(username));
    }

    private static JsonNode about(RequestId request, Visit program) {
        for (var message : program.get("/api/v1/messages").json().path("messages")) {
            if (message.path("receipt").asString().equals(request.receipt().digits())) {
                return message;
            }
        }
        return program.get("/api/v1/messages").json().path("nothing");
    }
}
