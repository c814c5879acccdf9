package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFitsTheScreen;
import static org.suban.support.Browser.assertReadable;
import static org.suban.support.Stage.granted;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.handling.question.AskingThePerson;
import org.suban.intake.Submission;
import org.suban.shared.RequestId;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Unheard;
import org.suban.support.Web;

@SubanTest
class EveryPageTests {

    /** Between them both widths, both languages, light and dark, with scripts and without; axe-core itself needs scripts. */
    private static final List<Person> READERS = List.of(
            new Person(390, "zh-CN", false, true),
            new Person(390, "en", true, false),
            new Person(1280, "en", true, true));

    private static final List<String> LIST = List.of(
            "/list",
            "/list?q=ludeng",
            "/list?in=02-02",
            "/list/" + Stage.LAMP,
            "/list/who?item=" + Stage.LAMP + "&area=990101001000",
            "/list/sent-down",
            "/list-versions",
            "/list-versions/1",
            "/list-compare?from=1&to=1",
            "/list-file");

    private static final List<String> CITY = List.of(
            "/models/evaluations",
            "/people",
            "/people/new",
            "/city/areas",
            "/city/areas/990101001000",
            "/city/areas?q=990101",
            "/city/units?kind=STREET",
            "/city/units/" + Stage.LAMP_UNIT,
            "/city/units/" + Stage.LAMP_UNIT + "/posts",
            "/city/new-unit",
            "/city/files",
            "/calendar?year=2058",
            "/outbox",
            "/outbox?pile=kept");

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @Autowired
    AskingThePerson asking;

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

    /** One person's way through their pages; a name that is empty is a resident. */
    private record Tour(String username, List<String> paths) {}

    /** Each reader with a browser of their own, all at once. */
    @Test
    void fitsEveryScreenInBothLanguagesLightAndDark() throws Exception {
        var tours = Stream.concat(residents(), staff()).toList();
        try (var readers = Executors.newFixedThreadPool(READERS.size())) {
            var looking = READERS.stream()
                    .map(it -> readers.submit(() -> look(it, tours)))
                    .toList();
            for (var one : looking) {
                one.get();
            }
        }
    }

    private Stream<Tour> residents() {
        var asked = stage.received(Submission.of("portal", "qwertz" + Unheard.word()));
        ask(stage.accepted(asked.request()));
        return Stream.of(new Tour(
                "",
                List.of(
                        "/track/" + asked.request().receipt() + "?code=" + asked.queryCode(),
                        "/",
                        "/report",
                        "/guidance/reasons",
                        "/track",
                        "/q/guessed",
                        "/v/guessed",
                        "/calendar?from=2026-02-12&limit=3wd",
                        "/sign-in",
                        "/nowhere")));
    }

    private Stream<Tour> staff() {
        return Stream.of(dispatching(), handling(), inspecting(), others()).flatMap(it -> it);
    }

    private Stream<Tour> dispatching() {
        var waiting = stage.waiting().receipt().digits();
        var group = "/dispatch/group?item=" + Stage.LAMP + "&unit=" + Stage.LAMP_UNIT;
        return Stream.of(
                new Tour(
                        "dispatcher",
                        List.of(
                                "/dispatch",
                                "/dispatch?pile=late",
                                "/dispatch/" + waiting,
                                group,
                                "/cases/" + waiting + "/split",
                                "/guidance/" + waiting)),
                new Tour("agent", List.of("/agent")));
    }

    private void ask(RequestId underway) {
        granted(asking.ask(stage.person(Stage.LAMP_UNIT), underway, "灯在路的哪一侧？", clock.instant()));
    }

    private Stream<Tour> handling() {
        var underway = stage.underway();
        ask(underway);
        var receipt = underway.receipt().digits();
        var joint = stage.withPart().receipt().digits();
        return Stream.of(
                new Tour(
                        Stage.LAMP_UNIT,
                        List.of(
                                "/desk",
                                "/desk/" + receipt,
                                "/messages",
                                "/messages/preferences",
                                "/desk/" + receipt + "/questions",
                                "/desk?pile=mine",
                                "/reply-templates",
                                "/desk/" + receipt + "/holder",
                                "/desk/" + receipt + "/time",
                                "/desk/" + receipt + "/evidence",
                                "/supervision-orders")),
                new Tour(Stage.LAMP_UNIT + "-lead", List.of("/reply-templates")),
                new Tour(
                        "water-affairs",
                        List.of("/desk/" + joint, "/desk/" + joint + "/parts", "/desk/" + joint + "/parts/1/withdraw")),
                new Tour("environment", List.of("/desk", "/desk/" + joint + "/parts/1", "/cases/" + joint)));
    }

    private Stream<Tour> inspecting() {
        var underway = stage.underway();
        ask(underway);
        var receipt = underway.receipt().digits();
        var resolved = stage.resolved().receipt().digits();
        var guided = stage.objected().receipt().digits();
        return Stream.of(new Tour(
                "inspector",
                List.of(
                        "/approvals",
                        "/supervision",
                        "/supervision/" + receipt,
                        "/follow-up",
                        "/follow-up/" + resolved,
                        "/spot-checks",
                        "/promises",
                        "/moved-dates",
                        "/cases",
                        "/cases/" + receipt,
                        "/account",
                        "/insight/first-dispatch",
                        "/automation",
                        "/models",
                        "/models?text=%E8%B7%AF%E7%81%AF%E4%B8%8D%E4%BA%AE",
                        "/guidance",
                        "/guidance/" + guided + "/second-look",
                        "/cases/" + guided)));
    }

    private Stream<Tour> others() {
        var disputed = stage.disputed().receipt().digits();
        var ruled = stage.ruled().receipt().digits();
        return Stream.of(
                new Tour("arbiter", List.of("/rulings", "/rulings/" + disputed, "/rulings/" + ruled)),
                new Tour("list-editor", List.of("/list-proposals", "/list-proposals/" + ruled)),
                new Tour("list-editor", LIST),
                new Tour("admin", CITY));
    }

    @Test
    void withoutScriptsARequestIsMadeAndTrackedAllTheSame() {
        var page = browser.pageFor(new Person(390, "zh-CN", false, false), web.address("/report"));
        page.locator("[name=text]").fill("水管爆了，没有脚本也能说。");
        page.locator("[name=address]").press("Enter");
        assertThat(page.locator("a[href='tel:119']")).isVisible();
        page.locator("button:has-text('现在没有人有危险')").click();
        assertThat(page.locator(".receipt-number")).isVisible();
        page.locator("main a[href^='/track/']").first().click();
        assertThat(page.locator("main")).containsText("水管爆了，没有脚本也能说。");
    }

    @Test
    void dangerIsAnsweredWithNumbersWhileItIsTypedAndThenHoldsNobodyUp() {
        var page = browser.pageFor(new Person(390, "zh-CN", true, true), web.address("/report"));
        page.locator("[name=text]").fill("三楼着火了，有人被困");
        assertThat(page.locator("#danger a[href='tel:119']")).isVisible();
        assertFitsTheScreen(page);
        assertReadable(page);
        page.locator("[name=text]").fill("没有着火");
        assertThat(page.locator("#danger a")).hasCount(0);
        page.locator("[name=text]").fill("三楼着火了，有人被困");
        assertThat(page.locator("#danger a[href='tel:120']")).isVisible();
        page.locator("[data-step-submit]").click();
        assertThat(page.locator(".receipt-number")).isVisible();
        page.context().close();
    }

    @Test
    void whatIsWrongIsMarkedAndWhatWasTypedIsKept() {
        var page = browser.pageFor(new Person(390, "zh-CN", false, false), web.address("/report"));
        page.locator("[name=text]").fill("灯坏了");
        page.locator("[name=phone]").fill("不是电话");
        page.locator("[name=phone]").press("Enter");
        assertThat(page.locator("[name=text]")).hasValue("灯坏了");
        assertThat(page.locator("[name=phone]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("main")).containsText("电话号码不对");
    }

    /** One after another at the same device, so that what all pages share is fetched once. */
    private void look(Person reader, List<Tour> tours) {
        try (var own = new Browser()) {
            var page = own.pageFor(reader, web.address("/"));
            tours.forEach(it -> look(page, reader, it));
            assertThat(own.complaints()).isEmpty();
        }
    }

    private void look(Page page, Person reader, Tour tour) {
        page.context().clearCookies();
        if (!tour.username().isEmpty()) {
            page.navigate(web.address("/sign-in"));
            signIn(page, tour.username());
        }
        for (var path : tour.paths()) {
            page.navigate(web.address(path));
            assertThat(page.locator("main :is(h1, h2):visible").first()).isVisible();
            assertFitsTheScreen(page);
            if (reader.scripts()) {
                assertReadable(page);
            }
        }
    }

    private static void signIn(Page page, String username) {
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
    }
}
