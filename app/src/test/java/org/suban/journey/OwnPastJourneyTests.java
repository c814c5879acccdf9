package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Letters;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** A city tries Suban on its own past before it switches anything on. */
@SubanTest
class OwnPastJourneyTests {

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
    void anAdministratorTriesItOnLettersOfTheCityAndWatchesItCome() {
        var page = browser.pageFor(Person.onAPhone(), web.address("/sign-in"));
        page.locator("[name=username]").fill("admin");
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        page.navigate(web.address("/models"));
        page.locator("main a[href='/models/evaluations']").click();
        page.locator("[name=label]").fill("kind");
        page.locator("[name=train]")
                .setInputFiles(new FilePayload(
                        "past.csv", "text/csv", Letters.csv(60, 1).getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("progress")).isVisible();
        assertFit(page);
        assertThat(page.locator(".figure-large"))
                .containsText("60 件认对", new LocatorAssertions.ContainsTextOptions().setTimeout(240_000));
        assertThat(page.locator("figure.chart svg")).isVisible();
        assertThat(page.locator("progress")).hasCount(0);
        assertFit(page);
        assertThat(browser.complaints()).isEmpty();
    }
}
