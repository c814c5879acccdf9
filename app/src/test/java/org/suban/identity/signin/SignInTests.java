package org.suban.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.identity.Invitations;
import org.suban.identity.NewStaff;
import org.suban.identity.Role;
import org.suban.identity.StaffId;
import org.suban.identity.Staffing;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class SignInTests {

    private static final String PASSWORD = "anlan-2026";

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Staffing staffing;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock time;

    @Autowired
    Clock clock;

    @Test
    void theRightPasswordOpensTheDeskAndTheSessionIsInTheDatabase() {
        var before = sessions();
        var visit = web.visit().signIn("dispatcher", PASSWORD);
        assertThat(visit.get("/dispatch").status()).isEqualTo(200);
        assertThat(sessions()).isGreaterThan(before);
    }

    @Test
    void residentsNeedNoSession() {
        var before = sessions();
        web.visit().get("/");
        web.visit().get("/report");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void afterTenWrongGuessesEvenTheRightPasswordMustWait() {
        newPerson("guessed");
        for (int n = 0; n < 10; n++) {
            web.visit().signIn("guessed", "wrong-" + n);
        }
        assertThat(web.visit()
                        .signIn("guessed", "a-long-password")
                        .get("/account")
                        .status())
                .isEqualTo(302);
        time.shiftBy(Duration.ofMinutes(16));
        assertThat(web.visit()
                        .signIn("guessed", "a-long-password")
                        .get("/account")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = web.visit()
                .postRaw("/sign-in", "application/x-www-form-urlencoded", "username=admin&password=x".getBytes());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void everyPageCarriesTheSecurityHeaders() {
        var page = web.visit().get("/");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void whoIsTakenOutOfUseIsOutAtTheNextClick() {
        var id = newPerson("leaver");
        var visit = web.visit().signIn("leaver", "a-long-password");
        assertThat(visit.get("/dispatch").status()).isEqualTo(200);
        granted(staffing.setActive(stage.person("admin"), id, false, clock.instant()));
        assertThat(visit.get("/dispatch").status()).isEqualTo(403);
    }

    @Test
    void passwordsAreHashed() {
        var stored = jdbc.sql("select password from staff where username = 'admin'")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("{bcrypt}$2").doesNotContain(PASSWORD);
    }

    @Test
    void aHandlerHasNoBusinessAtOtherDesks() {
        var visit = web.visit().signIn("parks", PASSWORD);
        assertThat(visit.get("/people").status()).isEqualTo(403);
        assertThat(visit.get("/dispatch").status()).isEqualTo(403);
        assertThat(visit.get("/agent").status()).isEqualTo(403);
        assertThat(visit.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void theInvitationMakesOneAdministratorOnce() {
        var secret = invitations.invite(clock.instant());
        var form = Map.of(
                "username", "first-admin", "name", "管理员", "password", "a-long-password", "again", "a-long-password");
        var visit = web.visit();
        assertThat(visit.submit("/setup?invitation=" + secret, "/setup?invitation=" + secret, form)
                        .status())
                .isIn(302, 303);
        assertThat(web.visit()
                        .signIn("first-admin", "a-long-password")
                        .get("/people")
                        .status())
                .isEqualTo(200);
        assertThat(web.visit().get("/setup?invitation=" + secret).status()).isEqualTo(404);
    }

    private StaffId newPerson(String username) {
        var person = new NewStaff(username, "新人", Set.of(Role.DISPATCHER), null, "a-long-password");
        return granted(staffing.add(stage.person("admin"), person, clock.instant()));
    }

    private long sessions() {
        return jdbc.sql("select count(*) from web_session").query(Long.class).single();
    }
}
