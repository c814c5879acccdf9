package org.suban.handling.holder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class HolderPagesTests {

    private static final String SECOND = "urban-management-2";

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Token token;

    private String receipt;
    private String desk;

    @BeforeEach
    void accepted() {
        receipt = stage.underway().receipt().digits();
        desk = "/desk/" + receipt;
    }

    @Test
    void theDeskSaysWhoseItIsAndItsFormHandsItOver() {
        var handler = signedIn(Stage.LAMP_UNIT);
        assertThat(handler.get(desk).body()).contains("归你办", "城管局承办人二号").doesNotContain("我来办");
        var handed = handler.submit(desk, desk + "/holder", fields(number(Stage.LAMP_UNIT), number(SECOND)));
        assertThat(handed.header("Location")).endsWith(desk);
        assertThat(handler.get(desk).body()).contains("已转交给城管局承办人二号", "由城管局承办人二号办");
        assertThat(signedIn(SECOND).get("/desk?pile=mine").body()).contains(desk);
    }

    @Test
    void whoIsLateSeesWhoHoldsItNow() {
        var handler = signedIn(Stage.LAMP_UNIT);
        handler.submit(desk, desk + "/holder", fields(number(Stage.LAMP_UNIT), number(SECOND)));
        var late = signedIn("urban-management-lead")
                .submit(desk, desk + "/holder", fields(number(Stage.LAMP_UNIT), number("urban-management-deputy")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("现在由城管局承办人二号办");
        assertThat(signedIn("parks").get(desk + "/holder").status()).isEqualTo(403);
    }

    @Test
    void aProgramHandsItOverAndReadsWhoHeldIt() {
        var path = "/api/v1/requests/" + receipt + "/holder";
        var before = as(Stage.LAMP_UNIT).get(path).json();
        assertThat(before.path("holder").path("number").asLong()).isEqualTo(number(Stage.LAMP_UNIT));
        assertThat(as(Stage.LAMP_UNIT).post(path, body(null, number(SECOND))).code())
                .isEqualTo("handling.held-before");
        var after = as(Stage.LAMP_UNIT).post(path, body(number(Stage.LAMP_UNIT), number(SECOND)));
        assertThat(after.json().path("holder").path("name").asString()).isEqualTo("城管局承办人二号");
        assertThat(after.json().path("history").size()).isEqualTo(2);
        assertThat(after.json().path("colleagues").size()).isZero();
        assertThat(as("parks").get(path).code()).isEqualTo("handling.not-your-unit");
    }

    private static Map<String, Object> body(@Nullable Long from, Long to) {
        var body = new HashMap<String, Object>(Map.of("to", to));
        if (from != null) {
            body.put("from", from);
        }
        return body;
    }

    private static Map<String, String> fields(long from, long to) {
        return Map.of("from", String.valueOf(from), "to", String.valueOf(to), "words", "");
    }

    private long number(String username) {
        return stage.person(username).id().number();
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private Web.Visit as(String username) {
        return web.visit().bearing(token.of(username));
    }
}
