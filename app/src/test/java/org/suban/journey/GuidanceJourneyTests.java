package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.intake.Submission;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class GuidanceJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void whoIsShownAnotherWayObjectsAndASecondPersonSendsItBack() {
        var received = stage.received(Submission.of("portal", "yxcvbnmlkj 官司还没打，楼道堆物没人管"));
        var receipt = received.request().receipt().digits();

        guide(receipt);

        var resident =
                browser.pageFor(Person.onAPhone(), web.address("/track/" + receipt + "?code=" + received.queryCode()));
        assertThat(resident.locator("#guidance")).containsText("审理或执行这个案件的人民法院");
        assertThat(resident.locator("#guidance a[href='tel:12368']")).isVisible();
        assertThat(resident.locator("#guidance")).containsText("请找桐溪法庭");
        assertFit(resident);
        resident.locator("[name=objection]").fill("没有起诉过，是楼道堆物。");
        resident.getByRole(AriaRole.BUTTON, named("提出异议")).click();
        assertThat(resident.locator("main")).containsText("收到你的异议了");
        assertThat(resident.locator("main")).containsText("异议复核中");
        assertThat(resident.locator("[name=objection]")).hasCount(0);
        assertFit(resident);

        lift(receipt);

        resident.reload();
        assertThat(resident.locator("main")).containsText("由我们办，派单员正在派");
        assertThat(resident.locator("main")).containsText("等待派单");
        assertThat(browser.complaints()).isEmpty();
    }

    private void guide(String receipt) {
        var dispatcher = signedIn("dispatcher");
        dispatcher.navigate(web.address("/dispatch/" + receipt));
        dispatcher.locator("#case a:has-text('指路')").click();
        dispatcher.locator("[name=reason]").selectOption("court");
        dispatcher.locator("[name=words]").fill("请找桐溪法庭");
        assertFit(dispatcher);
        dispatcher.getByRole(AriaRole.BUTTON, named("告诉反映人")).click();
        assertThat(dispatcher.locator("main")).containsText("不归我们办，已指路");
        dispatcher.navigate(web.address("/guidance/" + receipt));
        assertThat(dispatcher.locator("main")).containsText("已经不在派单台上了");
    }

    private void lift(String receipt) {
        var inspector = signedIn("inspector");
        inspector.navigate(web.address("/guidance"));
        inspector.locator("a[href='/guidance/" + receipt + "/second-look']").click();
        assertThat(inspector.locator("main")).containsText("没有起诉过，是楼道堆物。");
        assertFit(inspector);
        inspector.getByRole(AriaRole.BUTTON, named("维持")).click();
        assertThat(inspector.locator("main")).containsText("要写明理由");
        inspector.getByRole(AriaRole.BUTTON, named("由我们办，送回派单台")).click();
        assertThat(inspector.locator("main")).containsText("已经送回派单台。");
    }

    private Page signedIn(String username) {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
