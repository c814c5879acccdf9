package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.DispatchQueue.Pile;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise to the dispatcher: danger first, one key sends, ten seconds to think better of it, the same together. */
@SubanTest
@TestPropertySource(properties = "suban.journey=dispatchers-desk")
class DispatchersDeskJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    DispatchQueue queue;

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
    void aDispatcherSendsTheDangerousOneByAKeyTakesItBackAndSendsAGroup() {
        sendTheUrgentOnesOfOthers();
        arrives("路灯");
        arrives("路灯");
        arrives("路灯");
        arrives("路灯旁边有人昏迷");
        var page = signedIn();
        var first = page.locator("a.queue-item").first();
        assertThat(first).containsText("有人昏迷");
        assertThat(first).containsText("紧急");
        assertThat(first).containsText("还剩");
        assertFit(page);

        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator("#case")).containsText("听着有危险：昏迷");
        assertThat(page.locator("#case mark").filter(containing("昏迷"))).hasCount(1);
        assertThat(page.locator(".choice .choice-why").first()).containsText("依据清单");
        assertThat(page.locator("[data-areas] .map-here")).isVisible();
        assertFit(page);

        page.keyboard().press("1");
        assertThat(page.locator(".notice-good")).containsText("已派给");
        assertThat(page.locator("#case-title")).containsText("路灯");
        assertThat(page.locator("a.queue-item").filter(containing("有人昏迷"))).hasCount(0);
        assertFit(page);

        page.keyboard().press("u");
        assertThat(page.locator(".notice-good")).containsText("已从");
        assertThat(page.locator("#case-title")).containsText("有人昏迷");
        assertThat(page.locator("a.queue-item").first()).containsText("有人昏迷");

        page.locator("a.queue-item").nth(1).click();
        assertThat(page.locator("[data-key=g]")).isVisible();
        page.keyboard().press("g");
        assertThat(page.locator("main")).containsText("一样的一起派");
        page.locator("label:has-text('有人昏迷') input").all().forEach(it -> it.uncheck());
        assertFit(page);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".notice-good")).containsText("3 件");
        assertThat(page.locator("a.queue-item")).hasCount(1);
        assertThat(page.locator("a.queue-item")).containsText("有人昏迷");
        Assertions.assertThat(browser.complaints()).isEmpty();
    }

    private void sendTheUrgentOnesOfOthers() {
        queue.page(Pile.URGENT, clock.instant(), 0, 1000).forEach(it -> stage.sent(it.request()));
    }

    private void arrives(String words) {
        stage.received(new Submission(
                "portal",
                null,
                words,
                null,
                null,
                new Where(null, 30.38332, 118.38587, null),
                null,
                null,
                List.of(),
                null));
    }

    private Page signedIn() {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill("dispatcher");
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
