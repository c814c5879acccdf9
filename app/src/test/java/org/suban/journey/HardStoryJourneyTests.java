package org.suban.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Browser.assertFit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.Telling;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.SettableClock;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/**
 * A noise complaint on the Friday before National Day 2025. The official table of that year: Sunday 28 September and Saturday
 * 11 October are worked, 1 to 8 October are not. The item's limits: sign 4 h, contact 24 h, finish 5 working days.
 */
@SubanTest
@TestPropertySource(properties = "suban.journey=hard-story")
class HardStoryJourneyTests {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String OUR_CASE = "a.queue-item:has-text('羊肉馆抽风机')";

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    SettableClock clock;

    @Autowired
    Telling telling;

    @Autowired
    Countdowns countdowns;

    private String tracking;
    private RequestId request;
    private Page resident;
    private Page handler;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void aResidentWrites() {
        itIs("2025-09-26T16:20");
        tracking = report();
        request = Receipt.read(tracking.replaceAll(".*/track/(\\d+).*", "$1"))
                .orElseThrow()
                .request();
        resident = browser.pageFor(Person.onAPhone(), tracking);
        handler = signedIn("environment", "/desk");
    }

    @Test
    void aNoiseComplaintIsDeniedTwiceSupervisedAndInTheEndSolved() {
        itIs("2025-09-26T16:30");
        dispatch();
        assertThat(due(Kind.SIGN, 1)).isEqualTo("2025-09-26T20:30");
        assertThat(due(Kind.CONTACT, 1)).isEqualTo("2025-09-27T16:30");
        assertThat(due(Kind.FINISH, 1))
                .as("Sun 28, Mon 29, Tue 30, Thu 9, Fri 10")
                .isEqualTo("2025-10-10T17:30");

        itIs("2025-09-26T20:10");
        accept();
        itIs("2025-09-28T09:00");
        telling.tell(clock.instant());
        assertThat(countdown(Kind.CONTACT, 1).told()).isEqualTo(Countdown.Told.MISSED);
        assertThat(countdown(Kind.SIGN, 1).isMissed(clock.instant())).isFalse();
        inspectorSees("CONTACT");
        itIs("2025-09-28T10:00");
        contact();
        askForMoreTime();
        itIs("2025-09-28T11:00");
        leadGrants();
        assertThat(due(Kind.FINISH, 1)).as("Sat 11, Mon 13, Tue 14").isEqualTo("2025-10-14T17:30");
        resident.navigate(tracking);
        assertThat(resident.locator(".journey")).containsText("办理时限延长了");
        assertFit(resident);

        itIs("2025-09-30T16:00");
        closeIsRefused("还不能办结，缺少");
        fileEvidence("现场核查记录第 31 号");
        closeAsSolved("已要求店家夜里停机。");
        itIs("2025-10-01T20:00");
        deny();
        assertThat(due(Kind.FINISH, 1)).as("a redo gives no time").isEqualTo("2025-10-14T17:30");

        itIs("2025-10-09T15:00");
        closeIsRefused("还不能办结，缺少");
        fileEvidence("现场核查记录第 45 号");
        closeAsSolved("风机已移到背街一面。");
        itIs("2025-10-09T21:00");
        deny();
        assertThat(due(Kind.ORDER, 1))
                .as("Fri 10, Sat 11, Mon 13, Tue 14, Wed 15")
                .isEqualTo("2025-10-15T17:30");
        inspectorSees("ORDERS");

        itIs("2025-10-13T10:00");
        fileEvidence("夜间噪声监测记录第 7 号");
        closeIsRefused("有督办还没有答复");
        answerTheOrder();
        itIs("2025-10-13T15:00");
        closeAsSolved("风机已拆除，夜间监测达标。");
        itIs("2025-10-13T20:00");
        confirm();
        telling.tell(clock.instant());
        assertThat(countdown(Kind.FINISH, 1).isMissed(clock.instant())).isFalse();
        assertThat(countdown(Kind.ORDER, 1).isMissed(clock.instant())).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    /** With a browser that runs no scripts the whole form is one page. */
    private String report() {
        var page = browser.pageFor(new Person(390, "zh-CN", false, false), web.address("/report"));
        page.locator("[name=text]").fill("羊肉馆抽风机 qwertzuiop 夜里一直响，睡不着。");
        page.locator("[name=phone]").fill("13800001234");
        page.locator("[name=phone]").press("Enter");
        page.locator("main a[href^='/track/']").first().click();
        var address = page.url();
        page.context().close();
        return address;
    }

    private void dispatch() {
        var dispatcher = signedIn("dispatcher", "/dispatch");
        dispatcher.locator(OUR_CASE).click();
        dispatcher
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("别的事项"))
                .click();
        dispatcher.locator("#item").fill("05-01-03-003");
        press(dispatcher, "派出");
        assertThat(dispatcher.locator("main")).containsText("已派给生态环境局");
    }

    private void accept() {
        toDesk();
        handler.locator("button[value=ACCEPT]").click();
        assertThat(handler.locator("#case")).containsText("办理中");
        assertFit(handler);
    }

    private void contact() {
        toDesk();
        handler.locator("summary:has-text('记下联系情况')").click();
        handler.locator("[name=how]").first().check();
        handler.locator("[name=lasted]").fill("4");
        handler.locator("[name=note]").fill("约好节前到现场");
        handler.locator("button[value=CONTACT]").click();
        assertThat(handler.locator("main")).containsText("联系情况已记下");
    }

    private void askForMoreTime() {
        handler.locator("a.act:has-text('时限')").click();
        assertThat(handler.locator("main")).containsText("超时才完成");
        handler.locator("summary:has-text('申请延期')").click();
        handler.locator("[name=days]").first().fill("3");
        handler.locator("[name=reason]").selectOption("EXPERT_OPINION");
        handler.locator("[name=words]").first().fill("要等夜间噪声监测");
        handler.locator("button[value=EXTEND]").click();
        assertThat(handler.locator("main")).containsText("等批准");
        assertFit(handler);
    }

    private void leadGrants() {
        var lead = signedIn("environment-lead", "/approvals");
        assertThat(lead.locator("main")).containsText("申请延长 3 个工作日");
        assertFit(lead);
        press(lead, "批准");
        assertThat(lead.locator("main .notice-good")).containsText("批准了");
        lead.context().close();
    }

    private void fileEvidence(String words) {
        toDesk();
        handler.locator("a.act:has-text('办结材料')").click();
        handler.locator("[name=words]").fill(words);
        press(handler, "交上");
        assertThat(handler.locator("main .notice-good")).containsText("已收下 1 份材料");
        assertFit(handler);
    }

    private void closeAsSolved(String reply) {
        sayClosed(reply);
        assertThat(handler.locator("main")).containsText("已办结，答复已经给反映人");
    }

    private void closeIsRefused(String why) {
        sayClosed("已处理。");
        assertThat(handler.locator("main")).containsText(why);
    }

    private void sayClosed(String reply) {
        toDesk();
        handler.locator("summary:has-text('办结')").click();
        handler.locator("[name=truth]").first().check();
        handler.locator("[name=solved]").first().check();
        handler.locator("[name=publicReply]").fill(reply);
        handler.locator("[name=internalAccount]").fill("现场核查");
        handler.locator("button.btn[value=RESOLVE]").click();
    }

    private void deny() {
        rate("没解决", "非常不满意");
        assertThat(resident.locator(".journey")).containsText("退回重办");
    }

    private void confirm() {
        rate("解决了", "非常满意");
        assertThat(resident.locator("main")).containsText("到此结束");
    }

    private void rate(String solved, String satisfied) {
        resident.navigate(tracking);
        resident.getByLabel(solved, new Page.GetByLabelOptions().setExact(true)).check();
        resident.getByLabel(satisfied, new Page.GetByLabelOptions().setExact(true))
                .check();
        resident.locator("#rating button[type=submit]").click();
        assertFit(resident);
    }

    private void answerTheOrder() {
        handler.navigate(web.address("/supervision-orders"));
        assertThat(handler.locator("main")).containsText("两次说没有解决");
        handler.locator("[name=words]").fill("已拆除风机，并连续三夜监测。");
        press(handler, "答复");
        assertThat(handler.locator("main .notice-good")).containsText("已答复");
        assertFit(handler);
    }

    private void inspectorSees(String pile) {
        var inspector = signedIn("inspector", "/supervision?pile=" + pile);
        assertThat(inspector.locator(OUR_CASE)).hasCount(1);
        assertFit(inspector);
        inspector.context().close();
    }

    private void toDesk() {
        handler.navigate(web.address("/desk/" + request.receipt().digits()));
    }

    private Page signedIn(String username, String path) {
        var page = browser.pageFor(Person.atADesk(), web.address(path));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill("anlan-2026");
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private void itIs(String time) {
        Instant then = LocalDateTime.parse(time).atZone(CITY).toInstant();
        clock.shiftBy(Duration.between(clock.instant(), then));
    }

    private String due(Kind kind, int number) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(countdown(kind, number).due().atZone(CITY));
    }

    private Countdown countdown(Kind kind, int number) {
        return countdowns.find(new Id(request, kind, number)).orElseThrow();
    }
}
