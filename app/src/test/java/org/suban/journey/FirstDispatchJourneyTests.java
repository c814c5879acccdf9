package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.insight.FollowingDispatches;
import org.suban.shared.RequestId;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class FirstDispatchJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Settled settled;

    @Autowired
    FollowingDispatches following;

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
    void anInspectorSeesTheFigureAndOpensACaseThatWentWrong() throws Exception {
        stage.resolved();
        var wrong = sentTwice();
        settled.await();
        following.catchUp();

        var inspector = signedIn(Person.atADesk());
        inspector.locator(".menu a:has-text('成效与机器')").first().click();
        inspector.locator("a:visible:has-text('派单成效')").first().click();
        assertThat(inspector.locator("h1")).hasText("一次派单成功率");
        assertThat(inspector.locator("#overall")).containsText("%");
        assertThat(inspector.locator("figure.chart svg circle").first()).isVisible();
        assertFit(inspector);

        var download = inspector.waitForDownload(() ->
                inspector.locator("section[aria-labelledby=by-unit] a").first().click());
        assertThat(Files.readString(download.path())).contains("城市管理局");

        inspector
                .locator("section[aria-labelledby=wrong] a[href='/cases/" + wrong.receipt() + "']")
                .click();
        assertThat(inspector.locator("main")).containsText("退回派单台");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsOtherWeeksAreChosenAllTheSame() {
        var inspector = signedIn(new Person(390, "zh-CN", false, false));
        inspector.navigate(web.address("/insight/first-dispatch"));
        inspector.locator("#from").selectOption(inspector.locator("#to").inputValue());
        inspector.locator("form.weeks button").click();
        assertThat(inspector.url()).contains("from=").contains("to=");
        assertThat(inspector.locator("h1")).hasText("一次派单成功率");
    }

    private RequestId sentTwice() {
        var id = stage.offered();
        var at = clock.instant();
        granted(handling.giveBack(stage.person(LAMP_UNIT), id, Stage.notOurs("不是我们的灯"), at));
        granted(dispatching.dispatch(stage.person("dispatcher"), id, new Choice(LAMP, "parks", "在公园里"), at));
        granted(handling.accept(stage.person("admin"), id, at));
        granted(stage.resolve(stage.person("admin"), id, "修好了", "换了灯", at));
        return id;
    }

    private Page signedIn(Person person) {
        var page = browser.pageFor(person, web.address("/sign-in"));
        page.locator("[name=username]").fill("inspector");
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }
}
