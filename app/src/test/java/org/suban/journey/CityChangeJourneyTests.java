package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.Areas;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise to those who keep the city: a change made on a page holds at once, and a bad file says what is wrong with it. */
@SubanTest
@DirtiesContext
class CityChangeJourneyTests {

    private static final String BOW = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},
            "geometry":{"type":"Polygon","coordinates":[[[20,10],[22,12],[22,10],[20,12],[20,10]]]}}]}""";

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Areas areas;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aCommunityIsRenamedSeenOnTheMapAndABadOutlineIsToldInWords() {
        var community = areas.all().stream()
                .filter(it -> it.level() == Level.COMMUNITY && areas.outlined(it.code()))
                .findFirst()
                .orElseThrow();
        var page = signedIn();
        walkTo(page, community);
        assertFit(page);

        page.locator("[name=name]").fill("兰桥新村社区");
        page.locator("[name=aliases]").fill("兰桥、新村");
        press(page, "保存");
        assertThat(page.locator("h1")).hasText("兰桥新村社区");
        assertThat(page.locator("main")).containsText("兰桥、新村");
        assertThat(page.locator("[data-areas] .map-chosen")).hasCount(1);
        assertThat(page.locator("[data-areas] .map-name").filter(named("兰桥新村社区")))
                .isVisible();

        page.navigate(web.address("/city/areas?q=新村"));
        page.locator("main table a").filter(named("兰桥新村社区")).click();
        page.locator("nav.branches a").filter(named(parentOf(community).name())).click();
        page.locator("[data-areas] path").first().click();
        assertThat(page)
                .hasURL(Pattern.compile(
                        ".*/city/areas/" + community.code().value().substring(0, 9) + "\\d+$"));

        page.navigate(web.address("/city/files"));
        assertThat(page.locator("main")).containsText("系统管理员");
        assertThat(page.locator("main ins").filter(named("兰桥新村社区"))).isVisible();
        page.locator("[name=file]")
                .setInputFiles(new FilePayload(
                        "bow.geojson",
                        "application/geo+json",
                        BOW.formatted(community.code()).getBytes(UTF_8)));
        press(page, "上传");
        assertThat(page.locator("main table")).containsText("在 21.0 11.0（经度 纬度）自己交叉");
        assertThat(page.locator("main")).containsText("“bow.geojson”有 1 处问题");
        assertFit(page);
        assertThat(browser.complaints()).isEmpty();
    }

    /** From the city down, one branch after the other. */
    private void walkTo(Page page, Area community) {
        page.locator("nav a[href='/city']").first().click();
        for (var area : areas.upwardsFrom(community.code()).reversed()) {
            page.locator("nav.branches a[href$='/" + area.code() + "']").click();
            assertThat(page.locator("h1")).hasText(area.name());
        }
    }

    private Area parentOf(Area area) {
        return areas.upwardsFrom(area.code()).get(1);
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    private static void press(Page page, String name) {
        page.locator("main button").filter(named(name)).first().click();
    }

    private Page signedIn() {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill("admin");
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }
}
