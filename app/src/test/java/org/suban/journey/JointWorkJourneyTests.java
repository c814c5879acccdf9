package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.shared.Receipt;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise where one unit is not enough: the host asks, the other does its part, and nobody closes over it. */
@SubanTest
class JointWorkJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

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
    void theHostCannotResolveBeforeTheCohostIsDoneAndTheResidentSeesBoth() {
        var taken = web.visit()
                .post("/api/v1/requests", Map.of("text", "污水处理厂半夜臭味扰民，熏得睡不着", "itemCode", "02-04-05-001"))
                .json();
        var receipt = taken.path("receipt").asString();
        var track = "/track/" + receipt + "?code=" + taken.path("queryCode").asString();
        send(receipt);

        var host = signedIn("water-affairs");
        ask(host, receipt);
        resolve(host, receipt);
        assertThat(host.locator("#case")).containsText("还有 1 份必须办的协办没有了结：1 生态环境局");
        assertFit(host);

        residentSees(track, "水务局", "已请他们");
        helps(receipt);
        residentSees(track, "水务局", "办完了");
        resolve(host, receipt);
        assertThat(host.locator("main .notice-good")).containsText("已办结");
        residentSees(track, "处理池加了盖", "生态环境局");
        assertThat(browser.complaints()).isEmpty();
    }

    private void send(String receipt) {
        var dispatcher = signedIn("dispatcher");
        dispatcher.navigate(web.address("/dispatch/" + receipt));
        if (dispatcher.locator("#item").count() > 0) {
            dispatcher.locator("summary:has-text('别的事项')").click();
            dispatcher.locator("#item").fill("02-04-05-001");
            press(dispatcher, "派出");
        }
        dispatcher.context().close();
    }

    private void ask(Page host, String receipt) {
        host.navigate(web.address("/desk/" + receipt));
        press(host, "签收");
        assertThat(host.locator("#case")).containsText("清单写明的协办单位：生态环境局");
        press(host, "请别的单位协办");
        assertFit(host);
        host.locator("#unit").selectOption("parks");
        host.locator("#task").fill("监测厂界的臭味");
        press(host, "请他们协办");
        assertThat(host.locator("main")).containsText("没有写理由");
        assertThat(host.locator("#task")).hasValue("监测厂界的臭味");
        host.locator("#unit").selectOption("environment");
        press(host, "请他们协办");
        assertThat(host.locator("main .notice-good")).containsText("已请他们协办");
        assertFit(host);
    }

    private void helps(String receipt) {
        var cohost = signedIn("environment");
        cohost.locator("a.queue-item[href*='" + receipt + "']").click();
        assertThat(cohost.locator("main")).containsText("水务局请你们办");
        assertThat(cohost.locator("main")).containsText("熏得睡不着");
        assertFit(cohost);
        press(cohost, "签收这一份");
        cohost.locator("summary:has-text('办完了')").click();
        cohost.locator("#did").fill("厂界监测了三天，夜里超标");
        press(cohost, "交给主办单位");
        assertThat(cohost.locator("main .notice-good")).containsText("已经告诉主办单位");
        assertThat(cohost.locator("a.queue-item[href*='" + receipt + "']")).hasCount(0);
        assertFit(cohost);
        cohost.context().close();
    }

    private void resolve(Page host, String receipt) {
        var now = clock.instant();
        stage.prove(
                stage.person("water-affairs"),
                Receipt.read(receipt).orElseThrow().request(),
                now);
        host.navigate(web.address("/desk/" + receipt));
        host.locator("summary:has-text('办结')").click();
        host.locator("[name=truth]").first().check();
        host.locator("[name=solved]").first().check();
        host.locator("[name=publicReply]").fill("处理池加了盖，夜里不再开盖。");
        host.locator("[name=internalAccount]").fill("与生态环境局一起看了现场");
        press(host, "办结并答复");
    }

    private void residentSees(String track, String one, String other) {
        var resident = browser.pageFor(Person.onAPhone(), web.address(track));
        assertThat(resident.locator("main")).containsText(one);
        assertThat(resident.locator("main")).containsText(other);
        assertFit(resident);
        resident.context().close();
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a):visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .last()
                .click();
    }

    private Page signedIn(String username) {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("登录")).click();
        return page;
    }
}
