package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class QueuePagesTests {

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Test
    void sendingLeadsToTheNextOne() {
        var request = stage.waiting();
        stage.waiting();
        var dispatcher = signedIn("dispatcher");

        var sent = dispatcher.submit(page(request), page(request), Map.of("item", Stage.LAMP + " 路灯不亮"));

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("Location")).contains("/dispatch/").doesNotContain(page(request));
        assertThat(dispatcher.get(page(request)).body()).contains("城市管理局");
    }

    @Test
    void aRefusedChoiceKeepsWhatWasTyped() {
        var request = stage.waiting();

        var refused = signedIn("dispatcher")
                .submit(page(request), page(request), Map.of("item", "999999 没有", "reason", "<因为>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("999999 没有", "&lt;因为&gt;", "没有这个事项");
    }

    @Test
    void openingLeavesATrace() {
        var request = stage.waiting();

        signedIn("dispatcher").get(page(request));

        assertThat(journal.of(request)).extracting(it -> it.entry().kind()).endsWith("viewed");
    }

    @Test
    void isClosedToHandlers() {
        assertThat(signedIn(Stage.LAMP_UNIT).get("/dispatch").status()).isEqualTo(403);
        assertThat(signedIn(Stage.LAMP_UNIT).get(page(stage.waiting())).status())
                .isEqualTo(403);
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private static String page(RequestId request) {
        return "/dispatch/" + request.receipt();
    }
}
