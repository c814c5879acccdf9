package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.handling.HandlingRequests;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.notification.FollowingFacts;
import org.suban.shared.RequestId;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** A person on a phone gets two messages and says with one touch each what the unit needs to know. */
@SubanTest
class LinkJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Settled settled;

    @Autowired
    FollowingFacts following;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aPersonAnswersTheUnitAndJudgesItByTheLinksInTheMessages() {
        var request = underwayWithPhone();
        var handler = handler();
        handler.navigate(web.address("/desk/" + request.receipt().digits() + "/questions"));
        handler.locator("[name=words]").fill("灯在路的哪一侧？");
        handler.locator("main button[type=submit]").click();
        assertThat(handler.locator("main .notice-good")).containsText("问题已经发出");
        assertFit(handler);

        var person = browser.pageFor(new Person(390, "zh-CN", false, true), web.address(link(request, "asked")));
        assertFit(person);
        assertThat(person.locator("main")).containsText("灯在路的哪一侧？");
        person.locator("[name=words]").fill("北侧，药店门口");
        person.locator("main button[type=submit]").click();
        assertThat(person.locator("main")).containsText("你的答复已经交给承办单位");
        person.navigate(web.address(link(request, "asked")));
        assertThat(person.locator("main")).containsText("已经答复过了");
        handler.navigate(web.address("/desk/" + request.receipt().digits()));
        assertThat(handler.locator("#case")).containsText("北侧，药店门口");

        stage.resolve(stage.person(Stage.LAMP_UNIT), request, "北侧的灯修好了。", "换了灯泡", clock.instant());
        person.navigate(web.address(link(request, "resolved")));
        assertFit(person);
        assertThat(person.locator("main .lead")).containsText("灯不亮");
        assertThat(person.locator("main")).containsText("北侧的灯修好了。");
        person.locator("[name=solved]").first().check();
        person.locator("[name=satisfied]").first().check();
        person.locator("main button[type=submit]").click();
        assertThat(person.locator("main")).containsText("这件到此办结");
        assertThat(browser.complaints()).isEmpty();
    }

    private RequestId underwayWithPhone() {
        var said = new Submission(
                "portal", null, "qwertz灯不亮", null, null, Where.UNSAID, "王", "13912345678", List.of(), null);
        var id = stage.sent(stage.received(said).request());
        Stage.granted(handling.accept(stage.person(Stage.LAMP_UNIT), id, clock.instant()));
        return id;
    }

    private Page handler() {
        var page = browser.pageFor(new Person(1280, "zh-CN", true, true), web.address("/sign-in"));
        page.locator("[name=username]").fill(Stage.LAMP_UNIT);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private String link(RequestId request, String event) {
        settled.await();
        following.catchUp();
        return jdbc.sql("""
                select link from message where request_id = :request and event = :event and staff is null
                """)
                .param("request", request.value())
                .param("event", event)
                .query(String.class)
                .single();
    }
}
