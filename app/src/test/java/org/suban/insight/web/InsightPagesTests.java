package org.suban.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.insight.FollowingDispatches;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;
import org.suban.support.Settled;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class InsightPagesTests {

    private static final String PAGE = "/insight/first-dispatch";
    private static final String API = "/api/v1/insight/first-dispatch";
    /** A week of its own, in which nothing else ends. */
    private static final String IN_MAY = "?from=2040-W19&to=2040-W20";

    private static final RequestId RIGHT = new RequestId(401_231_0000001L);
    private static final RequestId WRONG = new RequestId(401_231_0000002L);

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Autowired
    Settled settled;

    @Autowired
    FollowingDispatches following;

    @Autowired
    Journal journal;

    @BeforeEach
    void twoEndsInMay() {
        if (journal.of(RIGHT).isEmpty()) {
            tell(
                    RIGHT,
                    "dispatch",
                    "dispatched",
                    Map.of("unit", LAMP_UNIT, "item", LAMP),
                    Actor.machine("sure-enough"));
            tell(RIGHT, "handling", "resolved", Map.of("unit", LAMP_UNIT), Actor.staff(5));
            tell(WRONG, "dispatch", "dispatched", Map.of("unit", LAMP_UNIT, "item", LAMP), Actor.staff(2));
            tell(WRONG, "dispatch", "dispatched", Map.of("unit", "parks", "item", LAMP), Actor.staff(2));
            tell(WRONG, "handling", "resolved", Map.of("unit", "parks"), Actor.staff(5));
        }
        settled.await();
        following.catchUp();
    }

    @Test
    void thePageSaysTheFigureInNumbersAndWordsAndListsTheWrongOnes() {
        var page = as("inspector").get(PAGE + IN_MAY);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("50.0 %", "办结 2 件，其中 1 件由第一次派到的单位办结", "怎么算", "<polyline", "城市管理局")
                .contains("/cases/" + WRONG.receipt())
                .doesNotContain("/cases/" + RIGHT.receipt());
    }

    @Test
    void aCityWithoutEndsIsToldSoKindly() {
        var page = as("dispatcher").get(PAGE + "?from=1999-W01&to=1999-W02");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("这几周还没有办结的诉求").doesNotContain("<svg role=\"img\"");
    }

    @Test
    void weeksThatAreNoneAreToldAndTheUsualOnesShown() {
        var page = as("admin").get(PAGE + "?from=soon");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("看不懂这一周");
        assertThat(as("admin").get(PAGE + "?from=2040-W20&to=2040-W19").body()).contains("开始的一周在结束的一周之后");
    }

    @Test
    void othersDoNotSeeFigures() {
        for (var username : List.of("agent", LAMP_UNIT, "list-editor")) {
            assertThat(as(username).get(PAGE).status()).isEqualTo(403);
            assertThat(as(username).get(PAGE + ".csv").status()).isEqualTo(403);
            var asked = web.visit().bearing(tokens.of(username)).get(API);
            assertThat(asked.status()).isEqualTo(403);
            assertThat(asked.code()).isEqualTo("insight.not-for-you");
        }
        assertThat(web.visit().get(API).status()).isEqualTo(401);
        assertThat(web.visit().get(PAGE).status()).isEqualTo(302);
    }

    @Test
    void programsAskByWeekUnitItemOrSender() {
        var program = web.visit().bearing(tokens.of("inspector"));
        var byUnit = program.get(API + IN_MAY + "&by=unit").json();
        assertThat(byUnit.path("total").path("all").path("percent").asString()).isEqualTo("50.0");
        assertThat(byUnit.path("lines").size()).isEqualTo(1);
        assertThat(byUnit.path("lines").get(0).path("key").asString()).isEqualTo(LAMP_UNIT);
        assertThat(byUnit.path("lines").get(0).path("machine").path("right").asInt())
                .isEqualTo(1);
        assertThat(byUnit.path("lines").get(0).path("people").path("all").asInt())
                .isEqualTo(1);
        assertThat(program.get(API + IN_MAY + "&by=sender").json().path("lines").findValuesAsString("key"))
                .containsExactly("PERSON", "MACHINE");
        assertThat(program.get(API + IN_MAY + "&by=item").json().path("lines").findValuesAsString("key"))
                .containsExactly(LAMP);
        assertThat(program.get(API + IN_MAY).json().path("lines").findValuesAsString("key"))
                .containsExactly("2040-05-07");
        assertThat(program.get(API + "/wrong" + IN_MAY).json().findValuesAsString("receipt"))
                .containsExactly(WRONG.receipt().digits());
        assertThat(program.get(API + "?by=moon").code()).isEqualTo("insight.by-unknown");
        assertThat(program.get(API + "?to=2040-W99").code()).isEqualTo("insight.week-unreadable");
        assertThat(program.get(API + "/wrong?from=1990-W01").code()).isEqualTo("insight.weeks-many");
    }

    @Test
    void allLinesComeAsAFileThatOfficeProgramsRead() {
        var expected =
                "\uFEFF代码,名称,一次派对,办结,一次派单成功率（%）,人工派对,人工派,机器派对,机器派\r\n" + LAMP_UNIT + ",城市管理局,1,2,50.0,0,1,1,1\r\n";
        var file = as("inspector").get(PAGE + ".csv" + IN_MAY + "&by=unit");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("first-dispatch-unit-2040-W19-2040-W20.csv");
        assertThat(file.body()).isEqualTo(expected);
        var sheet = web.visit().bearing(tokens.of("inspector")).get(API + ".csv" + IN_MAY + "&by=unit");
        assertThat(sheet.body()).isEqualTo(expected);
        assertThat(as("inspector").get(PAGE + ".csv?by=moon").status()).isEqualTo(422);
    }

    private Web.Visit as(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private void tell(RequestId id, String step, String kind, Map<String, Object> detail, Actor by) {
        journal.append(new Entry(id, step, kind, by, Instant.parse("2040-05-09T04:00:00Z"), detail));
    }
}
