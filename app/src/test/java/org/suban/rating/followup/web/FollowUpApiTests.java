package org.suban.rating.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.organization.UnitCode;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.rating.followup.FollowingUp;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;
import org.suban.support.Web.Answer;

@SubanTest
class FollowUpApiTests {

    private static final Map<String, Object> SOLVED = Map.of("solved", "yes", "satisfied", 5);

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Token token;

    @Autowired
    FollowingUp following;

    @Autowired
    Clock clock;

    private RequestId id;

    @BeforeEach
    void aUnitSaysItIsDone() {
        id = stage.resolved();
    }

    @Test
    void whoIsReachedIsHeardOnce() {
        assertThat(post("agent", "verdict", Map.of("solved", "yes")).code()).isEqualTo("rating.satisfied-missing");

        var heard = post("agent", "verdict", SOLVED);

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.json().path("state").asString()).isEqualTo("closed");
        assertThat(heard.json().path("satisfied").asInt()).isEqualTo(5);
        var again = post("inspector", "verdict", SOLVED);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("rating.nothing-to-ask");
    }

    @Test
    void notSolvedSendsItBackToWork() {
        var heard = post("inspector", "verdict", Map.of("solved", "no", "satisfied", 1, "words", "还是不亮"));
        assertThat(heard.json().path("state").asString()).isEqualTo("underway");
        assertThat(web.visit()
                        .bearing(token.of(LAMP_UNIT))
                        .post(
                                "/api/v1/requests/" + id.receipt().digits() + "/contact",
                                Map.of("seconds", 60, "note", "再去"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("underway");
    }

    @Test
    void afterThreeCallsThatNobodyTookItIsLeftAtThat() {
        for (int times = 1; times <= 3; times++) {
            var tried = post("agent", "attempts", Map.of("cameTo", "NO_ANSWER"));
            assertThat(tried.json().path("attempts").asInt()).isEqualTo(times);
        }
        assertThat(post("agent", "attempts", Map.of("cameTo", "NO_ANSWER")).code())
                .isEqualTo("rating.nothing-to-ask");
    }

    @Test
    void whoRefusesIsNotAskedAgain() {
        assertThat(post("agent", "attempts", Map.of("cameTo", "REFUSED", "words", "不想说"))
                        .status())
                .isEqualTo(200);
        assertThat(post("agent", "verdict", SOLVED).code()).isEqualTo("rating.nothing-to-ask");
    }

    @Test
    void anAttemptInVainSaysWhyItWas() {
        assertThat(post("agent", "attempts", Map.of()).code()).isEqualTo("rating.attempt-came-to");
        assertThat(post("agent", "attempts", Map.of("cameTo", "REACHED")).code())
                .isEqualTo("rating.attempt-came-to");
        assertThat(post("agent", "attempts", Map.of("cameTo", "ASLEEP")).status())
                .isEqualTo(400);
        var long501 = Map.<String, Object>of("cameTo", "NO_ANSWER", "words", "长".repeat(501));
        assertThat(post("agent", "attempts", long501).code()).isEqualTo("rating.attempt-words");
    }

    @Test
    void handlersDoNotAskAndNobodyAsksAboutTheOwnUnit() {
        assertThat(list(LAMP_UNIT).status()).isEqualTo(403);
        assertThat(post(LAMP_UNIT, "verdict", SOLVED).code()).isEqualTo("rating.callers-only");
        assertThat(web.visit().get("/api/v1/follow-ups").status()).isEqualTo(401);
        var colleague = new Staff(new StaffId(1), "colleague", "", Set.of(Role.AGENT), new UnitCode(LAMP_UNIT), true);
        assertThat(refusal(following.attempt(colleague, id, CameTo.NO_ANSWER, "", clock.instant())))
                .isEqualTo("rating.own-unit");
    }

    @Test
    void theListHasTheLongestWaitingFirst() {
        var open = list("agent").json().path("open");
        assertThat(open.isEmpty()).isFalse();
        var listed = open.valueStream()
                .map(it -> it.path("listedAt").asString())
                .map(Instant::parse)
                .toList();
        assertThat(listed).isSorted();
        assertThat(open.path(0).path("unit").asString()).isNotEmpty();
    }

    private Answer list(String username) {
        return web.visit().bearing(token.of(username)).get("/api/v1/follow-ups");
    }

    private Answer post(String username, String what, Map<String, Object> body) {
        return web.visit()
                .bearing(token.of(username))
                .post("/api/v1/requests/" + id.receipt().digits() + "/follow-up/" + what, body);
    }
}
