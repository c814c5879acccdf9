package org.suban.handling.reply.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Unheard;
import org.suban.support.Web;

@SubanTest
class TemplatePagesTests {

    private static final String PAGE = "/reply-templates";
    private static final String LEAD = "urban-management-lead";

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Token token;

    private String words;

    @BeforeEach
    void kept() {
        words = "灯已修好" + Unheard.word();
        var kept = signedIn(LEAD).submit(PAGE, PAGE, Map.of("act", "WRITE", "item", Stage.LAMP, "words", words));
        assertThat(kept.status()).isEqualTo(302);
    }

    @Test
    void whoLeadsChangesAndWithdrawsAndOthersOnlyRead() {
        var lead = signedIn(LEAD);
        var number = number(lead.get(PAGE).body());
        assertThat(signedIn(Stage.LAMP_UNIT).get(PAGE).body()).contains(words).doesNotContain("写一个模板", "停用");
        assertThat(signedIn("dispatcher").get(PAGE).status()).isEqualTo(403);
        assertThat(lead.get(PAGE + "?change=" + number).body()).contains("改这个模板");
        var changed = Map.of("act", "WRITE", "number", number, "version", "1", "words", words + "！");
        assertThat(lead.submit(PAGE, PAGE, changed).status()).isEqualTo(302);
        assertThat(lead.submit(PAGE, PAGE, changed).status()).isEqualTo(409);
        var withdrawn = lead.submit(PAGE, PAGE, Map.of("act", "WITHDRAW", "number", number, "version", "2"));
        assertThat(withdrawn.status()).isEqualTo(302);
        assertThat(lead.get(PAGE).body()).doesNotContain(words);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped() {
        var wrong = Map.of("act", "WRITE", "item", "没有的事项", "words", "你好 {name} 13800001234");
        var refused = signedIn(LEAD).submit(PAGE, PAGE, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("清单里没有这个事项", "大括号里的不认识：{name}", "138****1234", "你好 {name}");
        assertThat(signedIn(LEAD)
                        .submit(PAGE, PAGE, Map.of("find", "item", "item", "路灯", "words", words))
                        .body())
                .contains(Stage.LAMP, words);
    }

    @Test
    void theDesksFormBeginsWithOneAndKeepsWhatWasTyped() {
        var receipt = stage.underway().receipt().digits();
        var desk = "/desk/" + receipt;
        var handler = signedIn(Stage.LAMP_UNIT);
        var offered = as(Stage.LAMP_UNIT)
                .get("/api/v1/requests/" + receipt + "/reply-beginnings")
                .json();
        var code = "";
        for (var it : offered.path("beginnings")) {
            code = it.path("words").asString().equals(words) ? it.path("code").asString() : code;
        }
        assertThat(handler.get(desk).body()).contains(words, "从这些答复写起").doesNotContain("发出以前请看一遍");
        var begun = handler.submit(desk, desk, Map.of("begin", code, "internalAccount", "换了灯泡", "publicReply", "旧话"));
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.body())
                .contains(words + "</textarea>", "换了灯泡", "发出以前请看一遍")
                .doesNotContain("旧话");
        var unknown = handler.submit(desk, desk, Map.of("begin", "r999999", "publicReply", "旧话"));
        assertThat(unknown.body()).contains("旧话").doesNotContain("发出以前请看一遍");
        assertThat(signedIn("parks")
                        .submit("/desk", desk, Map.of("begin", code))
                        .status())
                .isEqualTo(403);
        assertThat(as("parks")
                        .get("/api/v1/requests/" + receipt + "/reply-beginnings")
                        .code())
                .isEqualTo("handling.not-your-unit");
    }

    private String number(String page) {
        var at = Pattern.compile("change=(\\d+)").matcher(page.substring(page.indexOf(words)));
        assertThat(at.find()).isTrue();
        return at.group(1);
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private Web.Visit as(String username) {
        return web.visit().bearing(token.of(username));
    }
}
