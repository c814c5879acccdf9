package org.suban.handling.part.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.shared.Receipt;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class PartApiTests {

    private static final String HOST = "water-affairs";
    private static final String COHOST = "environment";

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Autowired
    Token token;

    private String receipt;
    private String parts;

    @BeforeEach
    void accepted() {
        receipt = stage.underway("02-04-05-001", HOST).receipt().digits();
        parts = "/api/v1/handling/" + receipt + "/parts";
    }

    @Test
    void aProgramOpensDoesAndFinishesAPart() {
        var named = as(HOST).get(parts).json();
        assertThat(named.path("named").path(0).asString()).isEqualTo(COHOST);

        var opened = as(HOST).post(parts, Map.of("unit", COHOST, "task", "监测"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("state").asString()).isEqualTo("offered");
        assertThat(opened.json().path("mandatory").asBoolean()).isTrue();
        assertThat(as(COHOST).get("/api/v1/desk/parts").body()).contains(receipt);

        var resolution = Map.of("publicReply", "好了", "internalAccount", "加盖", "truth", "TRUE", "solved", "YES");
        stage.prove(stage.person(HOST), Receipt.read(receipt).orElseThrow().request(), clock.instant());
        var early = as(HOST).post("/api/v1/requests/" + receipt + "/resolve", resolution);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("handling.parts-open");

        assertThat(as(COHOST).post(parts + "/1/accept", Map.of()).status()).isEqualTo(200);
        var done = as(COHOST).post(parts + "/1/done", Map.of("did", "测了"));
        assertThat(done.json().path("turns").path(1).path("words").asString()).isEqualTo("测了");
        assertThat(as(COHOST).post(parts + "/1/return", Map.of("reason", "不归")).code())
                .isEqualTo("handling.part-done-before");
        assertThat(as(HOST).post("/api/v1/requests/" + receipt + "/resolve", resolution)
                        .status())
                .isEqualTo(200);
        assertThat(as("inspector")
                        .get("/api/v1/requests/" + receipt)
                        .json()
                        .path("helping")
                        .toString())
                .contains(COHOST, "done");
    }

    @Test
    void aReturnedPartIsWithdrawnByTheHost() {
        as(HOST).post(parts, Map.of("unit", COHOST, "task", "监测", "mandatory", false));
        assertThat(as(COHOST).post(parts + "/1/return", Map.of()).code()).isEqualTo("handling.part-reason");
        assertThat(as(COHOST)
                        .post(parts + "/1/return", Map.of("reason", "不归我们"))
                        .status())
                .isEqualTo(200);
        var withdrawn = as(HOST).post(parts + "/1/withdraw", Map.of("reason", "不用了"));
        assertThat(withdrawn.json().path("state").asString()).isEqualTo("withdrawn");
    }

    @Test
    void strangersLearnAndDoNothing() {
        as(HOST).post(parts, Map.of("unit", COHOST, "task", "监测"));
        assertThat(as("housing").get(parts).status()).isEqualTo(403);
        assertThat(as("housing")
                        .post(parts, Map.of("unit", COHOST, "task", "监测"))
                        .status())
                .isEqualTo(403);
        assertThat(as("housing").post(parts + "/1/accept", Map.of()).code()).isEqualTo("handling.part-not-yours");
        assertThat(as("housing").get("/api/v1/desk/parts?unit=" + COHOST).status())
                .isEqualTo(403);
        assertThat(as("inspector").get(parts).status()).isEqualTo(200);
        assertThat(as(COHOST).get(parts).status()).isEqualTo(200);
        assertThat(web.visit().get(parts).status()).isEqualTo(401);
    }

    @Test
    void strangersOpenNoPageOfAPart() {
        as(HOST).post(parts, Map.of("unit", COHOST, "task", "监测"));
        var page = "/desk/" + receipt + "/parts";
        var stranger = web.visit().signIn("housing", "anlan-2026");
        assertThat(stranger.get(page).status()).isEqualTo(403);
        assertThat(stranger.get(page + "/1").status()).isEqualTo(403);
        assertThat(stranger.get(page + "/1/withdraw").status()).isEqualTo(403);
        assertThat(stranger.submit("/desk", page + "/1", Map.of("act", "ACCEPT"))
                        .status())
                .isEqualTo(403);
        var cohost = web.visit().signIn(COHOST, "anlan-2026");
        assertThat(cohost.get(page).status()).isEqualTo(403);
        assertThat(cohost.get(page + "/1").body()).contains("水务局请你们办");
        var file = cohost.get("/cases/" + receipt).body();
        assertThat(file).contains("请别的单位协办", "要办：监测", "必须办：是");
    }

    private Web.Visit as(String username) {
        return web.visit().bearing(token.of(username));
    }
}
