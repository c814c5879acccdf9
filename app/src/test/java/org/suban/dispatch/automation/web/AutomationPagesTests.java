package org.suban.dispatch.automation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class AutomationPagesTests {

    private static final String PAGE = "/automation";
    private static final String API = "/api/v1/automation";

    /** A district in which no other test sends anything. */
    private static final String DISTRICT = "990109000000";

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Test
    void thePageSaysWhatTheMachineMayDoAndWhatItsRecordIs() {
        var page = as("inspector").get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("98.8 %", "近四周", "全市：开").doesNotContain("value=\"ON\"");
        assertThat(as("admin").get(PAGE).body()).contains("value=\"ON\"");
    }

    @Test
    void aDispatcherStopsItInADistrictAndSaysWhy() {
        var visit = as("dispatcher");
        var done = visit.submit(PAGE, PAGE, Map.of("scope", DISTRICT, "mode", "SHADOW", "why", "新街道，先看一阵"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(visit.get(PAGE).body()).contains("影子运行", "新街道，先看一阵");
    }

    @Test
    void whatIsWrongInTheFormIsTold() {
        var visit = as("dispatcher");
        var without = visit.submit(PAGE, PAGE, Map.of("scope", DISTRICT, "mode", "OFF", "why", " "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("没有写为什么");
        var letting = visit.submit(PAGE, PAGE, Map.of("scope", DISTRICT, "mode", "ON", "why", "试试"));
        assertThat(letting.status()).isEqualTo(403);
        var nowhere = visit.submit(PAGE, PAGE, Map.of("scope", "nowhere", "mode", "OFF", "why", "试试"));
        assertThat(nowhere.status()).isEqualTo(404);
    }

    @Test
    void aMistypedModeIsRefusedWithWhatIsAllowedAndSetsNothing() {
        var program = web.visit().bearing(tokens.of("admin"));
        for (var mode : List.of("Shadow", "AUS", "")) {
            var refused = program.put(API + "/modes", Map.of("scope", DISTRICT, "mode", mode, "why", "试试"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("dispatch.mode-unknown");
            assertThat(refused.body()).contains("OFF, SHADOW, ON");
        }
        assertThat(program.put(API + "/modes", Map.of("scope", DISTRICT, "why", "试试"))
                        .code())
                .isEqualTo("dispatch.mode-unknown");
        assertThat(as("dispatcher")
                        .submit(PAGE, PAGE, Map.of("mode", "Shadow", "why", "试试"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void othersDoNotSeeIt() {
        for (var username : List.of("agent", LAMP_UNIT, "list-editor")) {
            assertThat(as(username).get(PAGE).status()).isEqualTo(403);
            assertThat(web.visit().bearing(tokens.of(username)).get(API).code())
                    .isEqualTo("dispatch.machine-not-for-you");
        }
        assertThat(web.visit().get(API).status()).isEqualTo(401);
    }

    @Test
    void programsReadIt() {
        var program = web.visit().bearing(tokens.of("inspector"));
        var standing = program.get(API).json();
        assertThat(standing.path("classifier").asString()).isEqualTo("lexical");
        assertThat(standing.path("target").asDouble()).isEqualTo(0.988);
        assertThat(standing.path("limits").size()).isEqualTo(2);
    }

    private Web.Visit as(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }
}
