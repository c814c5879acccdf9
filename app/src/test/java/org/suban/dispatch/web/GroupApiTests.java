package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

@SubanTest
class GroupApiTests {

    private static final String API = "/api/v1/queue/group";

    @Autowired
    Web web;

    @Autowired
    Token tokens;

    @Autowired
    Stage stage;

    @Test
    void sendsAGroupAtOnceAndSaysOfEachThatDoesNotGoWhy() {
        var one = stage.waiting().receipt().digits();
        var other = stage.waiting().receipt().digits();
        var before = stage.offered().receipt().digits();

        var answer = as("dispatcher").post(API, Map.of("item", LAMP, "receipts", List.of(one, before, other, one)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .path("sent")
                        .valueStream()
                        .map(it -> it.path("receipt").asString()))
                .containsExactly(one, other);
        assertThat(answer.json().path("sent").path(0).path("unit").asString()).isEqualTo(LAMP_UNIT);
        assertThat(answer.json().path("refused").size()).isOne();
        assertThat(answer.json().path("refused").path(0).path("receipt").asString())
                .isEqualTo(before);
        assertThat(answer.json().path("refused").path(0).path("code").asString())
                .isEqualTo("dispatch.sent-before");
    }

    @Test
    void againstTheListAReasonIsNeededForAll() {
        var one = stage.waiting().receipt().digits();
        var without = as("dispatcher").post(API, Map.of("item", LAMP, "unit", "parks", "receipts", List.of(one)));
        assertThat(without.json().path("sent").size()).isZero();
        assertThat(without.json().path("refused").size()).isOne();
        var with = as("dispatcher")
                .post(API, Map.of("item", LAMP, "unit", "parks", "reason", "都在公园里", "receipts", List.of(one)));
        assertThat(with.json().path("sent").path(0).path("unit").asString()).isEqualTo("parks");
    }

    @Test
    void whatIsNoGroupIsRefusedWhole() {
        var dispatcher = as("dispatcher");
        assertThat(dispatcher.post(API, Map.of("item", LAMP)).code()).isEqualTo("dispatch.group-empty");
        assertThat(dispatcher
                        .post(API, Map.of("item", LAMP, "receipts", List.of("26112300000016")))
                        .code())
                .isEqualTo("dispatch.group-no-receipt");
        var many = Collections.nCopies(51, 0).stream()
                .map(it -> stage.waiting().receipt().digits())
                .toList();
        assertThat(dispatcher.post(API, Map.of("item", LAMP, "receipts", many)).code())
                .isEqualTo("dispatch.group-too-many");
        var one = stage.waiting().receipt().digits();
        assertThat(as(LAMP_UNIT)
                        .post(API, Map.of("item", LAMP, "receipts", List.of(one)))
                        .code())
                .isEqualTo("dispatch.dispatchers-only");
        assertThat(web.visit()
                        .post(API, Map.of("item", LAMP, "receipts", List.of(one)))
                        .status())
                .isEqualTo(401);
    }

    private Web.Visit as(String username) {
        return web.visit().bearing(tokens.of(username));
    }
}
