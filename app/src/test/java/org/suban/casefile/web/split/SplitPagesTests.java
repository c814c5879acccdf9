package org.suban.casefile.web.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.casefile.SplittingLetters;
import org.suban.intake.Submission;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Unheard;
import org.suban.support.Web;

@SubanTest
class SplitPagesTests {

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Autowired
    Stage stage;

    @Autowired
    SplittingLetters splitting;

    @Autowired
    Clock clock;

    @Test
    void theBoxesAreFilledWithAProposal() {
        var letter = letter("一、qwertz 甲。二、qwertz 乙。");
        var page = as("dispatcher").get("/cases/" + letter + "/split").body();
        assertThat(page).contains(">qwertz 甲。</textarea>", ">qwertz 乙。</textarea>");
        assertThat(as("dispatcher").get("/dispatch/" + letter).body()).contains("/cases/" + letter + "/split");
    }

    @Test
    void withoutScriptsABoxIsAddedAndWhatWasTypedIsKept() {
        var page = "/cases/" + letter("qwertz 甲。另外 qwertz 乙。") + "/split";
        var more = as("agent").submit(page, page, Map.of("parts", "只有一件", "more", "yes"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body()).contains(">只有一件</textarea>").contains("id=\"part-2\"");
    }

    @Test
    void oneBoxIsNoSplitAndThePageSaysWhat() {
        var letter = letter("qwertz 甲");
        var page = "/cases/" + letter + "/split";
        var refused = as("dispatcher").submit(page, page, Map.of("parts", "只有，一件"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("要拆成 2 到 5 件，现在写了 1 件。", ">只有，一件</textarea>");
    }

    @Test
    void whoComesLateIsToldAndTheOldLinkLeadsToTheCase() {
        var letter = stage.waiting();
        granted(splitting.split(stage.person("dispatcher2"), letter, List.of("qwertz", "asdfgh"), clock.instant()));
        var page = as("dispatcher").get("/cases/" + letter.receipt() + "/split");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("这封信已经拆成几件分开办理了。").doesNotContain("<textarea");
        var queue = as("dispatcher").get("/dispatch/" + letter.receipt());
        assertThat(queue.body()).contains("这封信已经拆成几件分开办理了。", "/cases/" + letter.receipt());
    }

    @Test
    void othersHaveNoSuchPage() {
        var page = "/cases/" + stage.waiting().receipt() + "/split";
        assertThat(as("inspector").get(page).status()).isEqualTo(403);
        assertThat(as(Stage.LAMP_UNIT).get(page).status()).isEqualTo(403);
        assertThat(as("dispatcher").get("/cases/99123100000013/split").status()).isIn(400, 404);
    }

    @Test
    void programsSplitToo() {
        var sent = web.visit()
                .post("/api/v1/requests", Map.of("text", "qwertz" + Unheard.word()))
                .json();
        var itself = "/api/v1/requests/" + sent.path("receipt").asString();
        var program = web.visit().bearing(tokens.of("dispatcher"));
        assertThat(web.visit()
                        .post(itself + "/split", Map.of("parts", List.of("甲", "乙")))
                        .status())
                .isEqualTo(401);
        assertThat(program.post(itself + "/split", Map.of()).code()).isEqualTo("casefile.parts-count");
        var split = program.post(itself + "/split", Map.of("parts", List.of("路灯坏了，路灯不亮", "qwertz")))
                .json();
        assertThat(split.path("state").asString()).isEqualTo("split");
        assertThat(split.path("parts").findValuesAsString("state")).containsExactly("dispatched", "waiting");
        assertThat(split.path("parts").get(0).path("queryCode").isNull()).isTrue();
        assertThat(program.post(itself + "/split", Map.of("parts", List.of("甲", "乙")))
                        .code())
                .isEqualTo("dispatch.split-before");

        var told = web.visit()
                .get(itself + "?code=" + sent.path("queryCode").asString())
                .json();
        assertThat(told.path("state").asString()).isEqualTo("split");
        var part = told.path("parts").get(0);
        var own = web.visit()
                .get("/api/v1/requests/" + part.path("receipt").asString() + "?code="
                        + part.path("queryCode").asString())
                .json();
        assertThat(own.path("state").asString()).isEqualTo("dispatched");
        assertThat(own.path("letter")).isEqualTo(sent.path("receipt"));
    }

    private String letter(String words) {
        return stage.received(Submission.of("portal", words))
                .request()
                .receipt()
                .digits();
    }

    private Web.Visit as(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }
}
