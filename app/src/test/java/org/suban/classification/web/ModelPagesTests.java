package org.suban.classification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.suban.classification.model.LearningModels;
import org.suban.classification.model.ModelInForce;
import org.suban.classification.model.Outcome;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Finished;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

/** A city from its first day: each test goes on where the one before ended. */
@SubanTest
@TestPropertySource(properties = "suban.test.own-city=models")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelPagesTests {

    private static final String PAGE = "/models";
    private static final String API = "/api/v1/models";
    private static final String TREE = "02-03-01-001";
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Autowired
    Finished finished;

    @Autowired
    LearningModels learning;

    @Autowired
    ModelInForce inForce;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void anEmptyCityIsToldWhatHappensAtNightAndWhatIsNeeded() {
        var page = as("inspector").get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("现在只按清单来认", "还没有学习过", "250", "100").doesNotContain("学到的模型");
        var told = program("inspector").get(API).json();
        assertThat(told.path("inForce").path("number").asInt()).isZero();
        assertThat(told.path("models").size()).isZero();
    }

    @Test
    @Order(2)
    void theListAnswersWithoutProbabilitiesAndWithTheWordsThatSpoke() {
        var page = ask("dispatcher", "小区门口的路灯不亮");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("没有概率", "<mark>路灯", "/list/" + LAMP, "小区门口的路灯不亮</textarea>");
        assertThat(ask("dispatcher", "qwertz").body()).contains("没有认出事项");
    }

    @Test
    @Order(3)
    void whatWasLearntIsShownWithItsFiguresAndNames() {
        for (int i = 0; i < 300; i++) {
            boolean lamp = i % 2 == 0;
            var words = (lamp ? "呜哩灯" : "嘎啦桩") + (char) (0x4e00 + i) + (lamp ? "又黑了" : "又歪了") + i;
            finished.request(words, lamp ? LAMP : TREE, lamp ? LAMP_UNIT : "parks", START.plusSeconds(3600L * i));
        }
        assertThat(learning.learn(Instant.now(), share -> {})).isInstanceOf(Outcome.Taken.class);
        inForce.look();
        assertThat(as("inspector").get(PAGE).body())
                .contains("现在由第 1 个模型来认", "认对得多", "采用：第 1 个模型", "/models/1", "现在用它");
        var model = as("inspector").get(PAGE + "/1").body();
        assertThat(model)
                .contains("<svg role=\"img\"", "<circle", "同样这些，只按清单认对", "先学 240 件，再问最新的 60 件")
                .doesNotContain("由它来认", "呜哩灯");
        assertThat(as("admin").get(PAGE + "/77").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void theFiguresFitEveryScreenInBothLanguagesLightAndDark() {
        try (var browser = new Browser()) {
            for (var reader : List.of(new Person(390, "zh-CN", false, true), new Person(1280, "en", true, true))) {
                var page = browser.pageFor(reader, web.address("/sign-in"));
                page.locator("[name=username]").fill("admin");
                page.locator("[name=password]").fill("anlan-2026");
                page.locator("main button[type=submit]").first().click();
                for (var path : List.of(PAGE, PAGE + "/1", "/automation")) {
                    page.navigate(web.address(path));
                    Browser.assertFit(page);
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void aTypedTextIsNamedWithPercentAndTheRequestsItResemblesAndKeptNowhere() {
        long before = requests();
        var page = ask("dispatcher", "门口呜哩灯又黑了");
        assertThat(page.body())
                .contains("/list/" + LAMP)
                .containsPattern("\\d\\d\\.\\d %")
                .containsPattern("/cases/\\d+");
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aTextLongerThanARequestIsRefusedAndKeptInTheBoxAndOneAsLongIsNamed() {
        var page = ask("dispatcher", "灯".repeat(4_001));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("这段话太长", "4,000", "灯".repeat(4_001));
        assertThat(ask("dispatcher", "灯".repeat(4_000)).status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void anAdministratorLetsTheListAloneNameAndTheModelAgain() {
        var admin = as("admin");
        assertThat(choose(admin, "0").status()).isEqualTo(302);
        assertThat(admin.get(PAGE).body()).contains("现在只按清单来认", "选定");
        assertThat(admin.get(PAGE + "/1").body()).contains("由它来认");
        var again = choose(admin, "0");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("现在用的就是它");
        assertThat(choose(admin, "77").status()).isEqualTo(404);
        assertThat(choose(admin, "").status()).isEqualTo(404);
        assertThat(choose(admin, "1").status()).isEqualTo(302);
    }

    @Test
    @Order(7)
    void programsReadTheModelsAndChoose() {
        var admin = program("admin");
        var told = admin.get(API).json();
        assertThat(told.path("inForce").path("number").asInt()).isEqualTo(1);
        assertThat(told.path("inForce").path("chosen").asBoolean()).isTrue();
        assertThat(told.path("runs").get(0).path("result").asString()).isEqualTo("TAKEN");
        var figures = admin.get(API + "/1").json().path("figures");
        assertThat(figures.path("rows").asInt()).isEqualTo(60);
        assertThat(figures.path("right").asInt())
                .isGreaterThan(figures.path("rightBefore").asInt());
        assertThat(admin.get(API + "/77").code()).isEqualTo("classification.model-unknown");
        assertThat(admin.put(API + "/in-force", Map.of("number", 0))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("lexical");
        assertThat(admin.put(API + "/in-force", Map.of("number", 0)).code())
                .isEqualTo("classification.model-names-already");
        assertThat(admin.put(API + "/in-force", Map.of()).code()).isEqualTo("classification.model-unknown");
        assertThat(admin.put(API + "/in-force", Map.of("number", 1))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("learnt-1");
    }

    @Test
    @Order(8)
    void othersSeeNothingOfItAndOnlyAdministratorsChoose() {
        for (var username : List.of("agent", LAMP_UNIT, "list-editor")) {
            assertThat(as(username).get(PAGE).status()).isEqualTo(403);
            assertThat(as(username).get(PAGE + "/1").status()).isEqualTo(403);
            assertThat(as(username).get(PAGE + "?text=lamp").status()).isEqualTo(403);
            assertThat(program(username).get(API).code()).isEqualTo("classification.model-not-for-you");
            assertThat(program(username).get(API + "/1").code()).isEqualTo("classification.model-not-for-you");
        }
        var dispatcher = as("dispatcher");
        assertThat(dispatcher.get(PAGE).body()).doesNotContain("name=\"number\"");
        assertThat(choose(dispatcher, "0").status()).isEqualTo(403);
        assertThat(program("dispatcher")
                        .put(API + "/in-force", Map.of("number", 0))
                        .code())
                .isEqualTo("classification.model-administrators-only");
        assertThat(web.visit().get(API).status()).isEqualTo(401);
        assertThat(web.visit().get(PAGE).status()).isEqualTo(302);
    }

    private Web.Answer ask(String username, String text) {
        return as(username).submit(PAGE, PAGE, Map.of("text", text));
    }

    private static Web.Answer choose(Web.Visit by, String number) {
        return by.submit(PAGE, PAGE + "/in-force", Map.of("number", number));
    }

    private Web.Visit as(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private Web.Visit program(String username) {
        return web.visit().bearing(tokens.of(username));
    }

    private long requests() {
        return jdbc.sql("select count(*) from request").query(Long.class).single();
    }
}
