package org.suban.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.intake.Submission;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class GuidanceApiTests {

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Token tokens;

    @Test
    void programsGuideObjectAndLookAgain() {
        var received = stage.received(Submission.of("portal", "qwertzuiopü 单位欠薪已经仲裁"));
        var request = "/api/v1/requests/" + received.request().receipt().digits();
        var code = "?code=" + received.queryCode();
        assertThat(web.visit()
                        .post(request + "/guidance", Map.of("reason", "arbitration"))
                        .status())
                .isEqualTo(401);
        assertThat(by("dispatcher")
                        .post(request + "/guidance", Map.of("reason", ""))
                        .code())
                .isEqualTo("guidance.reason-unknown");
        assertThat(by("dispatcher")
                        .post(request + "/guidance", Map.of("reason", "arbitration"))
                        .status())
                .isEqualTo(200);

        var tracked = web.visit().get(request + code).json();
        assertThat(tracked.path("state").asString()).isEqualTo("guided");
        assertThat(tracked.at("/guidance/phones/0").asString()).isEqualTo("12333");
        assertThat(tracked.at("/guidance/canObject").asBoolean()).isTrue();

        assertThat(web.visit()
                        .post(request + "/objection?code=1", Map.of("words", "不对"))
                        .status())
                .isEqualTo(404);
        assertThat(web.visit()
                        .post(request + "/objection" + code, Map.of("words", "没有仲裁"))
                        .status())
                .isEqualTo(200);
        assertThat(web.visit().get(request + code).json().at("/guidance/stand").asString())
                .isEqualTo("objected");
        assertThat(by("inspector")
                        .post(request + "/second-look", Map.of("words", "不清楚"))
                        .code())
                .isEqualTo("guidance.upheld-missing");
        assertThat(by("dispatcher")
                        .post(request + "/second-look", Map.of("upheld", false))
                        .code())
                .isEqualTo("guidance.own-guidance");
        assertThat(by("inspector")
                        .post(request + "/second-look", Map.of("upheld", false))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("waiting");
        assertThat(web.visit().get(request + code).json().path("guidance").isNull())
                .isTrue();
    }

    @Test
    void everybodyReadsTheReasonsAndNobodyElseTheObjections() {
        var reasons = web.visit().get("/api/v1/guidance/reasons");
        assertThat(reasons.json().path(0).path("code").asString()).isEqualTo("emergency");
        assertThat(reasons.json().path(0).has("guidedInTwelveMonths")).isTrue();
        var guided = stage.objected().receipt().digits();
        assertThat(web.visit().get("/guidance/reasons").body())
                .contains("12368")
                .doesNotContain(guided);
        var handler = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026");
        assertThat(handler.get("/guidance").status()).isEqualTo(403);
        assertThat(handler.get("/guidance/" + guided).status()).isEqualTo(403);
        assertThat(handler.get("/guidance/" + guided + "/second-look").status()).isEqualTo(403);
        assertThat(web.visit().get("/guidance").status()).isEqualTo(302);
    }

    private Web.Visit by(String username) {
        return web.visit().bearing(tokens.of(username));
    }
}
