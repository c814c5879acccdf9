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
class SplitLetterJourneyTests {

    private static final String LETTER = "qwertzuiop 有两件事要说。一、路灯坏了，路灯不亮 poiuztrewq。二、asdfghjkl 一直没人管。";

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
    void aLetterWithTwoMattersGoesTwoWaysAndItsWriterFollowsBoth() {
        var resident = browser.pageFor(Person.onAPhone(), web.address("/report"));
        report(resident);
        resident.locator("main a[href^='/track/']").first().click();
        assertThat(resident.locator("main")).containsText("等待派单");
        var tracking = resident.url();

        split();

        resident.navigate(tracking);
        assertThat(resident.locator("main")).containsText("分开办理");
        assertFit(resident);
        var parts = resident.locator("section[aria-labelledby=parts] > ol > li");
        assertThat(parts).hasCount(2);
        assertThat(parts.first()).containsText("城市管理局");
        assertThat(parts.last()).containsText("等待派单");

        handle();
        resident.navigate(tracking);
        assertThat(parts.first()).containsText("等你评价");
        parts.first().locator("a[href^='/track/']").click();
        assertThat(resident.locator("main")).containsText("里的第 1 件，一共 2 件");
        assertThat(resident.locator("main")).containsText("灯亮了。");
        assertFit(resident);
        rate(resident);
        resident.navigate(tracking);
        assertThat(parts.first()).containsText("已办结");
        assertThat(parts.last()).containsText("等待派单");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void report(Page resident) {
        resident.locator("[name=text]").fill(LETTER);
        resident.getByRole(AriaRole.BUTTON, named("下一问")).click();
        resident.getByRole(AriaRole.BUTTON, named("提交")).click();
    }

    private void split() {
        var dispatcher = signedIn("dispatcher");
        dispatcher.navigate(web.address("/dispatch"));
        dispatcher.locator("a.queue-item:has-text('qwertzuiop 有两件事')").first().click();
        dispatcher.locator("#case a:has-text('拆成几件')").click();
        assertThat(dispatcher.locator("#part-1")).hasValue("路灯坏了，路灯不亮 poiuztrewq。\nqwertzuiop 有两件事要说。");
        assertFit(dispatcher);
        dispatcher.locator("#part-1").fill("路灯坏了，路灯不亮 poiuztrewq。");
        dispatcher.getByRole(AriaRole.BUTTON, named("拆开")).click();
        assertThat(dispatcher.locator("main")).containsText("已拆开办理");
        assertThat(dispatcher.locator("section[aria-labelledby=parts] li")).hasCount(2);
        assertFit(dispatcher);
    }

    private void handle() {
        var handler = signedIn("urban-management");
        handler.navigate(web.address("/desk"));
        handler.locator("a.queue-item:has-text('poiuztrewq')").first().click();
        handler.locator("button[value=ACCEPT]").click();
        handler.locator("a.act:has-text('办结材料')").click();
        handler.locator("[name=words]").fill("恢复记录第 8 号");
        handler.locator("main button[type=submit]").click();
        handler.locator("main a.back-to-list").click();
        var box = handler.locator("[name=publicReply]");
        if (!box.isVisible()) {
            handler.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("办结"))
                    .click();
        }
        handler.locator("[name=truth]").first().check();
        handler.locator("[name=solved]").first().check();
        box.fill("灯亮了。");
        handler.locator("[name=internalAccount]").fill("换灯泡一只");
        handler.locator("button.btn[value=RESOLVE]").click();
        assertThat(handler.locator("a.queue-item:has-text('poiuztrewq')")).hasCount(0);
    }

    private static void rate(Page resident) {
        resident.getByLabel("解决了", new Page.GetByLabelOptions().setExact(true)).check();
        resident.getByLabel("满意", new Page.GetByLabelOptions().setExact(true)).check();
        resident.getByRole(AriaRole.BUTTON, named("交评价")).click();
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
