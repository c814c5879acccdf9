package org.suban.handling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.intake.Submission;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class DeskPagesTests {

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Autowired
    Journal journal;

    @Test
    void acceptingStaysAndResolvingLeaves() {
        var request = stage.offered();
        var handler = signedIn(Stage.LAMP_UNIT);

        var accepted = handler.submit(page(request), page(request), Map.of("act", "ACCEPT"));
        assertThat(accepted.header("Location")).contains(page(request));

        var done = Map.of(
                "act", "RESOLVE", "publicReply", "修好了", "internalAccount", "换了灯泡", "truth", "TRUE", "solved", "YES");
        stage.prove(stage.person(Stage.LAMP_UNIT), request, clock.instant());
        var resolved = handler.submit(page(request), page(request), done);
        assertThat(resolved.status()).isEqualTo(302);
        assertThat(resolved.header("Location")).doesNotContain(page(request));
    }

    @Test
    void aMissingAccountKeepsTheReply() {
        var request = stage.underway();

        var refused = signedIn(Stage.LAMP_UNIT)
                .submit(page(request), page(request), Map.of("act", "RESOLVE", "publicReply", "修好了"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("修好了", "没有写内部办理情况");
    }

    @Test
    void showsTheContactOnceAndWritesDownWhy() {
        var request = withContact();
        var handler = signedIn(Stage.LAMP_UNIT);
        assertThat(handler.get(page(request)).body()).doesNotContain("13800001234");

        assertThat(handler.submit(page(request), page(request), Map.of("why", " "))
                        .status())
                .isEqualTo(422);
        var shown = handler.submit(page(request), page(request), Map.of("why", "约时间"));

        assertThat(shown.body()).contains("13800001234");
        assertThat(handler.get(page(request)).body()).doesNotContain("13800001234");
        assertThat(journal.of(request))
                .extracting(it -> it.entry().detail().get("reason"))
                .contains("约时间");
    }

    @Test
    void anotherUnitLearnsNothing() {
        var request = withContact();
        var other = signedIn("housing");

        assertThat(other.get(page(request)).status()).isEqualTo(403);
        var asked = other.submit("/desk", page(request), Map.of("why", "好奇"));
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.body()).doesNotContain("13800001234");
        assertThat(other.get("/desk?unit=" + Stage.LAMP_UNIT).status()).isEqualTo(403);
    }

    @Test
    void anAdministratorLooksAtAnyDesk() {
        assertThat(signedIn("admin").get("/desk?unit=housing&pile=late").status())
                .isEqualTo(200);
    }

    private RequestId withContact() {
        var unsaid = Submission.Where.UNSAID;
        var said = new Submission("portal", null, "qwertz", null, null, unsaid, "王", "13800001234", List.of(), null);
        var request = stage.received(said).request();
        var queue = "/dispatch/" + request.receipt();
        signedIn("dispatcher").submit(queue, queue, Map.of("item", Stage.LAMP));
        return request;
    }

    private Web.Visit signedIn(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }

    private static String page(RequestId request) {
        return "/desk/" + request.receipt();
    }
}
