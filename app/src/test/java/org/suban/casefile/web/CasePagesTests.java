package org.suban.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.journal.Journal;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class CasePagesTests {

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Journal journal;

    @Test
    void showsEverySheetAndEveryLine() {
        var request = stage.resolved();

        var file = signedIn("inspector").get("/cases/" + request.receipt());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("修好了", "换了灯泡", "派单员一号", "自动：", "城市管理局");
        assertThat(journal.of(request)).extracting(it -> it.entry().kind()).endsWith("viewed");
    }

    @Test
    void findsByWhatAPersonTyped() {
        var receipt = stage.waiting().receipt();

        var found = signedIn("agent").get("/cases?receipt=" + receipt.grouped().replace(" ", "+"));

        assertThat(found.header("Location")).endsWith("/cases/" + receipt);
        assertThat(signedIn("agent").get("/cases?receipt=123").status()).isEqualTo(404);
    }

    @Test
    void anotherUnitLearnsNothing() {
        var receipt = stage.offered().receipt();

        assertThat(signedIn("housing").get("/cases/" + receipt).status()).isEqualTo(404);
        assertThat(signedIn("housing").get("/cases/" + receipt + "/photos/1").status())
                .isEqualTo(404);
    }

    @Test
    void signingInLeadsToTheDeskOfTheRole() {
        assertThat(signedIn("dispatcher").get("/desks").header("Location")).endsWith("/dispatch");
        assertThat(signedIn(Stage.LAMP_UNIT).get("/desks").header("Location")).endsWith("/desk");
        assertThat(signedIn("inspector").get("/desks").header("Location")).endsWith("/cases");
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }
}
