package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise to whoever says what it is about: a few letters are enough, by finger, by keyboard, or without scripts. */
@SubanTest
class ChoosingAMatterJourneyTests {

    private static final String WORDS = "路灯坏了，路灯不亮，晚上看不见。";
    private static final int FINGER = 44;

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Catalog catalog;

    @Autowired
    Areas areas;

    @Autowired
    Units units;

    CatalogItem lamp;
    Area community;
    String unit = "";

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void look() {
        lamp = catalog.get(new ItemCode(Stage.LAMP));
        unit = units.get(new UnitCode(Stage.LAMP_UNIT)).name();
        community = areas.all().stream()
                .filter(it -> it.level() == Area.Level.COMMUNITY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aResidentOnAPhoneTapsTheMatterAndTheCommunityAndSeesWhoHasIt() {
        var page = browser.pageFor(Person.onAPhone(), web.address("/report"));
        page.locator("[name=text]").fill(WORDS);
        var matter = page.locator("#chosen-matter");
        matter.pressSequentially(lamp.name().substring(0, 2));
        var options = page.locator("#chosen-matter-list [role=option]");
        assertThat(options.first()).isVisible();
        assertThat(options.first()).not().containsText(Stage.LAMP);
        options.all().forEach(it -> assertThat(it.boundingBox().height).isGreaterThanOrEqualTo(FINGER));
        assertFit(page);
        options.filter(new Locator.FilterOptions()
                        .setHas(page.getByText(lamp.name(), new Page.GetByTextOptions().setExact(true))))
                .click();
        assertThat(matter).hasValue(lamp.name());
        assertThat(page.locator("#chosen-matter-chosen")).containsText(lamp.above());
        assertThat(page.locator("#chosen-matter-list")).isHidden();

        page.locator("[data-step-next]").click();
        page.locator("#chosen-area").pressSequentially(community.name());
        page.locator("#chosen-area-list [role=option]").first().click();
        assertThat(page.locator("#chosen-areaCode")).hasValue(community.code().value());
        assertThat(page.locator("#chosen-area")).hasValue("");
        assertFit(page);

        page.locator("[data-step-submit]").click();
        assertThat(page.locator(".receipt")).containsText(unit);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var page = browser.pageFor(Person.atADesk(), web.address("/report"));
        tabTo(page, "[name=text]");
        page.keyboard().type(WORDS);
        tabTo(page, "#chosen-matter");
        var matter = page.locator("#chosen-matter");
        page.keyboard().type("ludeng");
        assertThat(matter).hasAttribute("aria-expanded", "true");
        assertThat(matter).hasAttribute("aria-activedescendant", "chosen-matter-list-0");
        assertThat(page.locator("#live")).containsText("可选");
        assertFit(page);
        page.keyboard().press("ArrowDown");
        assertThat(matter).hasAttribute("aria-activedescendant", "chosen-matter-list-1");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#chosen-matter-list [aria-selected=true]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(matter).hasAttribute("aria-expanded", "false");
        assertThat(matter).hasValue("ludeng");

        page.keyboard().press("Control+a");
        page.keyboard().type(Stage.LAMP);
        assertThat(page.locator("#chosen-matter-list [role=option]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(matter).hasValue(lamp.name());
        assertThat(page.locator("[data-step-words]")).containsText("1");

        tabTo(page, "[data-step-submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".receipt")).containsText(unit);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anAgentTypesFasterThanTheAnswerComesAndTheFirstOneIsTaken() {
        var page = signedIn("agent");
        page.navigate(web.address("/agent"));
        page.locator("[name=text]").fill("qwertz");
        page.locator("#chosen-matter").pressSequentially(Stage.LAMP);
        page.keyboard().press("Enter");
        assertThat(page.locator("#chosen-matter")).hasValue(lamp.name());
        assertThat(page.locator("#chosen-matter-chosen")).containsText(Stage.LAMP);
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice-good")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*taken=\\d{14}.*"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void changedWordsAreNoLongerTheItemThatWasChosen() {
        var page = browser.pageFor(Person.atADesk(), web.address("/report"));
        page.locator("[name=text]").fill("qwertz");
        var matter = page.locator("#chosen-matter");
        matter.pressSequentially(Stage.LAMP);
        assertThat(page.locator("#chosen-matter-list [role=option]")).hasCount(1);
        page.locator("#chosen-matter-list [role=option]").click();
        matter.fill("门口的灯");
        assertThat(page.locator("[name='chosen.matterCode']")).hasValue("");
        assertThat(page.locator("#chosen-matter-chosen")).hasText("");
        page.locator("[data-step-submit]").click();
        assertThat(page.locator(".receipt")).containsText("门口的灯");
    }

    @Test
    void withoutScriptsTheSameIsChosenWithButtons() {
        var page = browser.pageFor(new Person(390, "zh-CN", false, false), web.address("/report"));
        page.locator("[name=text]").fill(WORDS);
        page.locator("#chosen-matter").fill("路灯");
        page.locator("#chosen-matter-field [name=find]").click();
        page.locator("#chosen-matter-field .finder-option")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(lamp.name(), new Page.GetByTextOptions().setExact(true))))
                .click();
        assertThat(page.locator("#chosen-matter")).hasValue(lamp.name());
        page.locator("#chosen-area").fill(community.name());
        page.locator("#chosen-area-field [name=find]").click();
        page.locator("#chosen-area-field .finder-option").first().click();
        assertThat(page.locator("#chosen-areaCode")).hasValue(community.code().value());
        assertThat(page.locator("[name=text]")).hasValue(WORDS);
        page.locator("[name=address]").press("Enter");
        assertThat(page.locator(".receipt")).containsText(unit);
    }

    @Test
    void theDispatcherSeesTheResidentsChoiceBesideTheMachines() {
        var resident = browser.pageFor(Person.onAPhone(), web.address("/report"));
        resident.locator("[name=text]").fill("拖欠工资两个月不发，找谁都不管");
        resident.locator("#chosen-matter").pressSequentially(lamp.name());
        resident.locator("#chosen-matter-list [role=option]").first().click();
        resident.locator("[data-step-submit]").click();
        assertThat(resident.locator(".receipt")).containsText("派单员");

        var dispatcher = signedIn("dispatcher");
        dispatcher.locator("a.queue-item:has-text('拖欠工资两个月')").click();
        var suggestions = dispatcher.locator(".suggestions .choice");
        assertThat(suggestions.first()).containsText(lamp.name());
        assertThat(suggestions.first()).containsText("居民自己选的");
        assertThat(suggestions.nth(1)).containsText("工资");
        assertFit(dispatcher);
        assertThat(browser.complaints()).isEmpty();
    }

    private Page signedIn(String username) {
        var page = browser.pageFor(Person.atADesk(), web.address("/sign-in"));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private static void tabTo(Page page, String selector) {
        for (int n = 0; n < 60; n++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not lead to " + selector);
    }
}
