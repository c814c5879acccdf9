package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class StreetLampJourneyTests {

    private static final String OUR_CASE = "a.queue-item:has-text('我家门口那个灯')";

    static Browser browser;

    @Autowired
    Web web;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aResidentReportsABrokenStreetLampAndInTheEndSaysItShines() {
        var resident = browser.pageFor(Person.onAPhone(), web.address("/"));
        assertFit(resident);
        resident.getByRole(AriaRole.LINK, named("反映问题")).last().click();
        report(resident, "我家门口那个灯坏了好久，晚上看不见路，请来人看看，谢谢。也不知道该找谁，打了几次电话都说不是他们的。");
        assertFit(resident);
        assertThat(resident.locator(".receipt-number")).isVisible();
        var tracking = resident.getByRole(AriaRole.LINK, named("进度")).last();
        tracking.click();
        assertThat(resident.locator(".journey")).containsText("派单员正在确定由谁来办");
        assertFit(resident);
        var address = resident.url();

        dispatch();
        var handler = accept();
        resident.navigate(address);
        assertThat(resident.locator(".journey")).containsText("城市管理局签收了");

        contactAndResolve(handler, "灯修好了，换了灯泡。");
        resident.navigate(address);
        assertThat(resident.locator("main")).containsText("灯修好了，换了灯泡。");
        rate(resident, "没解决", "不满意", "还是不亮");
        assertThat(resident.locator(".journey")).containsText("退回重办");

        handler.navigate(web.address("/desk"));
        handler.locator(OUR_CASE).click();
        resolve(handler, "换了线路，这次亮了。");
        resident.navigate(address);
        rate(resident, "解决了", "满意", "亮了，谢谢！");
        assertThat(resident.locator("main")).containsText("亮了，谢谢！");
        assertThat(browser.complaints()).isEmpty();
    }

    private void dispatch() {
        var dispatcher = signedIn("dispatcher", "/dispatch");
        assertFit(dispatcher);
        dispatcher.keyboard().press("j");
        assertThat(dispatcher.locator("a.queue-item:focus")).hasCount(1);
        dispatcher.locator(OUR_CASE).click();
        assertThat(dispatcher.locator("#case")).containsText("灯坏了");
        assertFit(dispatcher);
        dispatcher
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("别的事项"))
                .click();
        dispatcher.locator("#item").fill("02-02-01-001");
        dispatcher.getByRole(AriaRole.BUTTON, named("派出")).click();
        assertThat(dispatcher.locator("main")).containsText("已派给城市管理局");
    }

    private Page accept() {
        var handler = signedIn("urban-management", "/desk");
        assertFit(handler);
        handler.locator(OUR_CASE).click();
        assertFit(handler);
        handler.keyboard().press("a");
        assertThat(handler.locator("#case")).containsText("办理中");
        return handler;
    }

    private static void contactAndResolve(Page handler, String reply) {
        handler.locator("summary:has-text('记下联系情况')").click();
        handler.locator("[name=how]").first().check();
        handler.locator("[name=lasted]").fill("2");
        handler.locator("[name=note]").fill("约好明天上午来修");
        handler.locator("button[value=CONTACT]").click();
        resolve(handler, reply);
    }

    private static void resolve(Page handler, String reply) {
        handler.locator("a.act:has-text('办结材料')").click();
        handler.locator("[name=words]").fill("恢复记录第 7 号，存在所里");
        handler.locator("main button[type=submit]").click();
        assertThat(handler.locator("main .notice-good")).containsText("已收下 1 份材料");
        handler.locator("main a.back-to-list").click();
        var box = handler.locator("[name=publicReply]");
        if (!box.isVisible()) {
            handler.locator("summary:has-text('办结')").click();
        }
        handler.locator("[name=truth]").first().check();
        handler.locator("[name=solved]").first().check();
        box.fill(reply);
        handler.locator("[name=internalAccount]").fill("换灯泡一只");
        handler.locator("button.btn[value=RESOLVE]").click();
    }

    private static void report(Page resident, String words) {
        assertFit(resident);
        resident.locator("[name=text]").fill(words);
        resident.getByRole(AriaRole.BUTTON, named("下一问")).click();
        resident.locator("[name=address]").fill("澄波路 12 号门口");
        resident.getByRole(AriaRole.BUTTON, named("提交")).click();
    }

    private static void rate(Page resident, String solved, String satisfied, String words) {
        assertFit(resident);
        resident.getByLabel(solved, exactly()).check();
        resident.getByLabel(satisfied, exactly()).check();
        resident.locator("[name=words]").fill(words);
        resident.getByRole(AriaRole.BUTTON, named("交评价")).click();
    }

    private Page signedIn(String username, String path) {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        assertFit(page);
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        assertThat(page.url()).endsWith(path);
        return page;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
