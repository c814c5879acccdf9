package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.SettableClock;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise to those who keep the list: three people bring a change from draft to effect, and the list shows it by itself. */
@SubanTest
@DirtiesContext
class ListChangeJourneyTests {

    private static final String LAMP = "02-02-01-001";

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    SettableClock clock;

    @Autowired
    ZoneId zone;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void anItemIsRenamedReviewedApprovedAndInForce() {
        var editor = signedIn("list-editor");
        editor.navigate(web.address("/list-versions"));
        assertFit(editor);
        press(editor, "起草新版本");
        var version = editor.url();
        press(editor, "修改条目");
        editor.locator("[name=q]").fill("路灯不亮");
        editor.locator("[name=q]").press("Enter");
        assertFit(editor);
        editor.locator("a[href$='/lines/" + LAMP + "']").click();
        assertFit(editor);
        editor.locator("[name=finish]").fill("soon");
        press(editor, "保存");
        assertThat(editor.locator("main")).containsText("不是时限");
        editor.locator("[name=finish]").fill("3wd");
        editor.locator("[name=name]").fill("路灯和公共照明");
        press(editor, "保存");
        assertThat(editor.locator("main")).containsText("路灯和公共照明");
        assertThat(editor.locator("main")).containsText("改时限");
        assertFit(editor);

        var reviewer = signedIn("list-reviewer");
        reviewer.navigate(version);
        assertThat(reviewer.locator("main")).containsText("全部通过");
        press(reviewer, "审核通过");
        assertThat(reviewer.locator("main")).containsText("已审核");

        var approver = signedIn("list-approver");
        approver.navigate(version);
        var effective =
                LocalDateTime.ofInstant(clock.instant(), zone).plusHours(2).truncatedTo(ChronoUnit.MINUTES);
        approver.locator("[name=effective]").fill(effective.toString());
        approver.locator("button:has-text('批准')").first().click();
        assertThat(approver.locator("main")).containsText("已批准");
        assertFit(approver);

        approver.navigate(web.address("/list/" + LAMP));
        assertThat(approver.locator("h1")).hasText("路灯不亮");
        clock.shiftBy(Duration.ofHours(3));
        approver.reload();
        assertThat(approver.locator("h1")).hasText("路灯和公共照明");
        assertFit(approver);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private Page signedIn(String username) {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }
}
