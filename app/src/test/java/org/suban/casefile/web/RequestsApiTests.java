package org.suban.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class RequestsApiTests {

    private static final String REQUESTS = "/api/v1/requests";

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Autowired
    Stage stage;

    @Test
    void aRequestTravelsTheWholeRoad() {
        var resident = web.visit();
        var receipt = resident.post(
                REQUESTS,
                Map.of(
                        "text", "qwertz 路口的灯",
                        "location", Map.of("lat", 30.30, "lon", 118.36),
                        "contact", Map.of("name", "王", "phone", "13800001234")));
        assertThat(receipt.status()).isEqualTo(201);
        var number = receipt.json().path("receipt").asString();
        var code = receipt.json().path("queryCode").asString();
        var itself = REQUESTS + "/" + number;
        assertThat(receipt.header("Location")).isEqualTo(itself);
        assertThat(receipt.json().path("state").asString()).isEqualTo("waiting");

        var dispatcher = web.visit().bearing(tokens.of("dispatcher"));
        var sent = dispatcher.post(itself + "/dispatch", Map.of("item", Stage.LAMP));
        assertThat(sent.json().path("unit").asString()).isEqualTo(Stage.LAMP_UNIT);

        var handler = web.visit().bearing(tokens.of(Stage.LAMP_UNIT));
        assertThat(handler.get("/api/v1/desk").body()).contains(number);
        assertThat(handler.post(itself + "/accept", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("underway");
        assertThat(handler.post(itself + "/contact", Map.of("how", "PHONE", "note", "约好明天", "seconds", 90))
                        .status())
                .isEqualTo(200);
        var reply = Map.of("publicReply", "灯修好了", "internalAccount", "换灯泡", "truth", "TRUE", "solved", "YES");
        assertThat(handler.post(itself + "/resolve", reply).code()).isEqualTo("handling.evidence-missing");
        var asked = handler.get(itself + "/evidence").json().path("lacking");
        asked.forEach(it -> handler.post(itself + "/evidence", Map.of("kind", it.asString(), "words", "恢复记录第 7 号")));
        assertThat(handler.post(itself + "/resolve", reply).json().path("state").asString())
                .isEqualTo("resolved");

        var tracking = resident.get(itself + "?code=" + code).json();
        assertThat(tracking.path("reply").asString()).isEqualTo("灯修好了");
        assertThat(tracking.path("canRate").asBoolean()).isTrue();
        var rated = resident.post(itself + "/rating?code=" + code, Map.of("solved", true, "satisfied", true));
        assertThat(rated.json().path("state").asString()).isEqualTo("closed");

        var journal = handler.get(itself + "/journal");
        assertThat(journal.json().findValuesAsString("kind"))
                .containsSubsequence(
                        "received", "classified", "queued", "dispatched", "accepted", "contacted", "resolved", "rated");
        assertThat(journal.body()).doesNotContain("13800001234");
    }

    @Test
    void theSameExternalIdTwiceIsOneRequest() {
        var body = Map.of("text", "水管爆了", "externalId", UUID.randomUUID().toString());
        var first = web.visit().post(REQUESTS, body).json();
        var second = web.visit().post(REQUESTS, body).json();
        assertThat(second.path("receipt")).isEqualTo(first.path("receipt"));
        assertThat(second.path("already").asBoolean()).isTrue();
    }

    @Test
    void aWrongCodeAndAnUnknownReceiptGetTheSameAnswerAndGuessingIsLimited() {
        var known = web.visit().post(REQUESTS, Map.of("text", "灯坏了")).json();
        var receipt = known.path("receipt").asString();
        var right = known.path("queryCode").asString();
        var unknown = new RequestId(9901010000001L).receipt().digits();
        var wrongCode = web.visit().get(REQUESTS + "/" + receipt + "?code=00000000");
        var wrongReceipt = web.visit().get(REQUESTS + "/" + unknown + "?code=00000000");
        assertThat(wrongCode.status()).isEqualTo(wrongReceipt.status()).isEqualTo(404);
        assertThat(wrongCode.body().replace(receipt, ""))
                .isEqualTo(wrongReceipt.body().replace(unknown, ""));

        for (int n = 0; n < 9; n++) {
            web.visit().get(REQUESTS + "/" + receipt + "?code=1111111" + n);
        }
        var afterTen = web.visit().get(REQUESTS + "/" + receipt + "?code=" + right);
        assertThat(afterTen.status()).isEqualTo(429);
        assertThat(afterTen.code()).isEqualTo("intake.guessed-often");
    }

    @Test
    void badInputGetsAProblemWithAStableCode() {
        assertProblem("{\"text\":", 400, "api.unreadable");
        assertProblem("[]", 400, "api.unreadable");
        assertProblem("{\"text\":\"灯\",\"location\":{\"lat\":\"abc\"}}", 400, "api.unreadable");
        assertProblem("{}", 422, "intake.text-missing");
        assertProblem("{\"text\":\"   \"}", 422, "intake.text-missing");
        assertProblem("{\"text\":\"" + "灯".repeat(1_700_000) + "\"}", 422, "intake.text-long");
        assertProblem("{\"text\":\"灯\",\"areaCode\":\"123\"}", 422, "intake.area-unknown");
        assertProblem("{\"text\":\"灯\",\"location\":{\"lat\":1,\"lon\":1}}", 422, "intake.place-outside");
        assertProblem("{\"text\":\"灯\",\"channel\":\"pigeon\"}", 422, "intake.channel-unknown");
        assertProblem("{\"text\":\"灯\",\"channel\":\"phone\"}", 403, "intake.channel-for-staff");
    }

    @Test
    void theItemThatWasChosenStandsFirstWithWhoChoseIt() {
        var body = Map.of("text", "路灯坏了，路灯不亮", "itemCode", Stage.LAMP);
        var bySomebody = web.visit().post(REQUESTS, body).json();
        assertThat(bySomebody.path("state").asString()).isEqualTo("dispatched");
        assertThat(bySomebody.path("unit").path("code").asString()).isEqualTo(Stage.LAMP_UNIT);
        var first = bySomebody.path("suggestions").path(0);
        assertThat(first.path("item").asString()).isEqualTo(Stage.LAMP);
        assertThat(first.path("chosenBy").asString()).isEqualTo("resident");

        var taken = Map.of("text", "qwertz", "itemCode", Stage.LAMP, "channel", "phone");
        var byAgent =
                web.visit().bearing(tokens.of("agent")).post(REQUESTS, taken).json();
        assertThat(byAgent.path("unit").path("code").asString()).isEqualTo(Stage.LAMP_UNIT);
        assertThat(byAgent.path("suggestions").path(0).path("chosenBy").asString())
                .isEqualTo("agent");
    }

    @Test
    void aChoiceThatNothingInTheTextBearsOutWaitsForAPerson() {
        var body = Map.of("text", "qwertz", "itemCode", Stage.LAMP);
        var answer = web.visit().post(REQUESTS, body).json();
        assertThat(answer.path("state").asString()).isEqualTo("waiting");
        assertThat(web.visit()
                        .bearing(tokens.of("dispatcher"))
                        .get("/api/v1/queue")
                        .body())
                .contains("residents-choice-alone");
    }

    @Test
    void whatIsNoItemIsRefusedWithTheNearestOne() {
        var unknown = web.visit().post(REQUESTS, Map.of("text", "灯", "itemCode", Stage.LAMP + "9"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("intake.item-unknown");
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("itemCode");
        assertThat(unknown.json().path("detail").asString()).contains("最接近的是“" + Stage.LAMP.substring(0, 5));
        assertProblem("{\"text\":\"灯\",\"itemCode\":\"02-02\"}", 422, "intake.item-unknown");
        assertProblem("{\"text\":\"灯\",\"itemCode\":\"路灯\"}", 422, "intake.item-unknown");
        assertProblem("{\"text\":\"灯\",\"itemCode\":\"€€€\"}", 422, "intake.item-unknown");
        assertProblem("{\"text\":\"灯\",\"itemCode\":\"" + "1".repeat(500_000) + "\"}", 422, "intake.item-unknown");
        assertThat(web.visit()
                        .post(REQUESTS, Map.of("text", "灯", "itemCode", " "))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatIsNowhereOrAskedWronglyIsSaidSo() {
        var admin = web.visit().bearing(tokens.of("admin"));
        assertThat(admin.get("/api/v1/nothing").code()).isEqualTo("api.not-found");
        assertThat(admin.get(REQUESTS).code()).isEqualTo("api.method");
        assertThat(admin.postRaw(REQUESTS, "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("api.format");
        assertThat(admin.post(REQUESTS + "/12345/accept", Map.of()).code()).isEqualTo("api.not-found");
    }

    @Test
    void theProblemSpeaksThePersonsLanguage() {
        var chinese = web.visit().post(REQUESTS, Map.of("text", ""));
        var english = web.visit().speaking("en").post(REQUESTS, Map.of("text", ""));
        assertThat(chinese.json().path("title").asString()).contains("内容");
        assertThat(english.json().path("title").asString()).contains("written");
        assertThat(english.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void withoutATokenStaffDoorsAreShut() {
        for (var path : new String[] {"/api/v1/queue", "/api/v1/desk", REQUESTS + "/26112300000015/journal"}) {
            var answer = web.visit().get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("identity.token-missing");
        }
        assertThat(web.visit().bearing("made-up").get("/api/v1/queue").status()).isEqualTo(401);
    }

    @Test
    void aHandlerSeesOnlyTheOwnUnitsCases() {
        var receipt = stage.offered().receipt().digits();
        var own = web.visit().bearing(tokens.of(Stage.LAMP_UNIT)).get(REQUESTS + "/" + receipt + "/journal");
        var other = web.visit().bearing(tokens.of("parks")).get(REQUESTS + "/" + receipt + "/journal");
        assertThat(own.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(404);
        assertThat(web.visit()
                        .bearing(tokens.of("parks"))
                        .get("/api/v1/desk?unit=" + Stage.LAMP_UNIT)
                        .status())
                .isEqualTo(403);
        assertThat(web.visit().bearing(tokens.of("parks")).get("/api/v1/queue").status())
                .isEqualTo(403);
    }

    @Test
    void everyLookOfStaffLeavesATrace() {
        var receipt = stage.offered().receipt().digits();
        var inspector = web.visit().bearing(tokens.of("inspector"));
        inspector.get(REQUESTS + "/" + receipt + "/journal");
        assertThat(inspector.get(REQUESTS + "/" + receipt + "/journal").body())
                .contains("\"viewed\"")
                .contains("staff:" + stage.person("inspector").id().number());
    }

    private void assertProblem(String json, int status, String code) {
        var answer = web.visit().postRaw(REQUESTS, "application/json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(code).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
    }
}
