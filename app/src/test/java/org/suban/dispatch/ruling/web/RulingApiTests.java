package org.suban.dispatch.ruling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

/** What the pages of a dispute can do, programs can do too. */
@SubanTest
class RulingApiTests {

    private static final String REQUESTS = "/api/v1/requests/";

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Autowired
    Stage stage;

    @Test
    void aUnitReturnsWithAClauseAndIsToldWhatIsMissing() {
        var receipt = stage.offeredInAStreet().receipt().digits();
        var unit = program(Stage.LAMP_UNIT);
        var nothing = unit.post(REQUESTS + receipt + "/return", Map.of("reason", "不归我们"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.code()).isEqualTo("dispatch.clause-missing");

        var said = Map.of("reason", "不归我们", "clauseItem", "01-02", "clauseArea", Stage.STREET, "better", "parks");
        var returned = unit.post(REQUESTS + receipt + "/return", said);
        assertThat(returned.status()).isEqualTo(200);
        assertThat(returned.json().path("state").asString()).isEqualTo("waiting");
    }

    @Test
    void anArbiterSeesWhatWaitsAndRulesItAndAKeeperDismissesWhatItAsks() {
        var receipt = stage.disputed().receipt().digits();
        var arbiter = program("arbiter");
        assertThat(arbiter.get("/api/v1/rulings").body()).contains(receipt, Stage.MEANWHILE);
        assertThat(program("dispatcher").get("/api/v1/rulings").status()).isEqualTo(403);

        var ruling = Map.of("item", Stage.LAMP, "unit", "parks", "reason", "灯杆产权在公园");
        var ruled = arbiter.post(REQUESTS + receipt + "/ruling", ruling);
        assertThat(ruled.json().path("unit").asString()).isEqualTo("parks");
        var again = program("arbiter2").post(REQUESTS + receipt + "/ruling", ruling);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("dispatch.ruled-before");

        var keeper = program("list-editor");
        assertThat(keeper.get("/api/v1/list-proposals").body()).contains(receipt, "HOST");
        assertThat(arbiter.get("/api/v1/list-proposals").status()).isEqualTo(403);
        var judged = keeper.post("/api/v1/list-proposals/" + receipt + "/dismiss", Map.of("reason", "只此一例"));
        assertThat(judged.status()).isEqualTo(200);
        assertThat(keeper.post("/api/v1/list-proposals/" + receipt + "/host", Map.of("place", Stage.STREET))
                        .code())
                .isEqualTo("dispatch.proposal-judged");
    }

    @Test
    void whoIsNoArbiterOrAsksForNothingIsToldSoOnThePages() {
        var receipt = stage.disputed().receipt().digits();
        var dispatcher = web.visit().signIn("dispatcher", "anlan-2026");
        assertThat(dispatcher.get("/rulings").status()).isEqualTo(403);
        assertThat(dispatcher.get("/rulings/" + receipt).status()).isEqualTo(403);
        assertThat(dispatcher.get("/list-proposals").status()).isEqualTo(403);
        var arbiter = web.visit().signIn("arbiter", "anlan-2026");
        assertThat(arbiter.get("/rulings/" + stage.offered().receipt()).status())
                .isEqualTo(404);
        assertThat(web.visit()
                        .signIn("list-editor", "anlan-2026")
                        .get("/list-proposals/" + receipt)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutScriptsTheFindersButtonsAskAndKeepWhatWasTyped() {
        var receipt = stage.offeredInAStreet().receipt().digits();
        var desk = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026");
        var page = "/desk/" + receipt;
        var found = desk.submit(page, page, Map.of("find", "clauseItem", "clauseItem", "路灯闪烁", "reason", "不归我们"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains("clauseItem:02-02-01-003", "不归我们");

        var disputed = "/rulings/" + stage.disputed().receipt();
        var arbiter = web.visit().signIn("arbiter", "anlan-2026");
        var asked = arbiter.submit(disputed, disputed, Map.of("find", "item", "item", "路灯闪烁", "reason", "有产权证"));
        assertThat(asked.body()).contains("item:02-02-01-003", "有产权证");
    }

    private Web.Visit program(String username) {
        return web.visit().bearing(token.of(username));
    }
}
