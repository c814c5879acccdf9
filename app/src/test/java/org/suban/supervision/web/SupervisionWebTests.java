package org.suban.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Unheard;
import org.suban.support.Web;
import org.suban.support.Web.Visit;

@SubanTest
class SupervisionWebTests {

    private static final String TAKE_OUT = "从“疑似虚假办结”里拿走";

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Autowired
    Token token;

    private RequestId request;
    private String address;
    private String page;

    @BeforeEach
    void accepted() {
        request = stage.underway();
        address = "/api/v1/requests/" + request.receipt().digits();
        page = "/supervision/" + request.receipt().digits();
    }

    @Test
    void aProgramUrgesAndGivesAnOrderThatTheUnitAnswers() {
        assertThat(as("inspector")
                        .post(address + "/urge", Map.of("words", "今晚以前"))
                        .status())
                .isEqualTo(200);
        assertThat(as(Stage.LAMP_UNIT)
                        .post(address + "/urge", Map.of("words", "今晚以前"))
                        .code())
                .isEqualTo("supervision.inspectors-only");
        var order = as("inspector").post(address + "/orders", Map.of("words", "查明原因", "days", 2));
        assertThat(order.json().path("answered").asBoolean()).isFalse();
        var answer = address + "/orders/" + order.json().path("number").asInt() + "/answer";
        var answered = as(Stage.LAMP_UNIT).post(answer, Map.of("words", "线路老化，已换"));
        assertThat(answered.json().path("answered").asBoolean()).isTrue();
    }

    @Test
    void onlyWhatLooksFalseIsGoneThroughAndOnceIsEnough() {
        var inspector = web.visit().signIn("inspector", "anlan-2026");
        assertThat(inspector.get(page).body()).doesNotContain(TAKE_OUT);
        assertThat(as("inspector").post(address + "/looked-through", Map.of()).code())
                .isEqualTo("supervision.looked-before");
        granted(stage.resolve(stage.person(Stage.LAMP_UNIT), request, Unheard.word(), "换了", clock.instant()));
        assertThat(inspector.get(page).body()).contains(TAKE_OUT, "签收十分钟内就办结");
        assertThat(as(Stage.LAMP_UNIT)
                        .post(address + "/looked-through", Map.of())
                        .code())
                .isEqualTo("supervision.inspectors-only");
        var other = web.visit().signIn("inspector", "anlan-2026");
        assertThat(inspector.submit(page, page, Map.of("act", "LOOKED")).status())
                .isEqualTo(302);
        var late = other.submit(page, page, Map.of("act", "LOOKED"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("或者已经有人看过");
    }

    private Visit as(String username) {
        return web.visit().bearing(token.of(username));
    }
}
