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
import org.springframework.test.annotation.DirtiesContext;
import org.suban.support.Browser;
import org.suban.support.Browser.Person;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** The promise where nobody wants it: somebody works on it at once, one person decides, and the list learns. */
@SubanTest
@DirtiesContext
class RulingJourneyTests {

    static Browser browser;

    @Autowired
    Web web;

    @Autowired
    Stage stage;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void twoUnitsReturnItOneWorksMeanwhileTheArbiterRulesAndTheListLearns() {
        var receipt = stage.offeredInAStreet().receipt().digits();
        returns(Stage.LAMP_UNIT, receipt, "灯杆在公园围栏里", "01-02", "公园绿地条例第八条");
        sendOn(receipt);
        returns("parks", receipt, "灯杆在围栏外的人行道上", Stage.LAMP, "");
        meanwhile(receipt);
        rule(receipt);
        theRuledUnitHasIt(receipt);
        theListLearns(receipt);
        assertThat(browser.complaints()).isEmpty();
    }

    private void returns(String unit, String receipt, String reason, String item, String clause) {
        var desk = signedIn(unit);
        desk.navigate(web.address("/desk/" + receipt));
        assertThat(desk.locator("#case")).containsText("视为签收");
        desk.locator("summary:has-text('不归我们')").click();
        desk.locator("[name=reason]").fill(reason);
        press(desk, "退回派单台");
        assertThat(desk.locator("#case")).containsText("没有写凭哪一条");
        assertFit(desk);
        assertThat(desk.locator("[name=reason]")).hasValue(reason);
        desk.locator("[name=clauseItem]").fill(item);
        desk.locator("[name=clause]").fill(clause);
        press(desk, "退回派单台");
        assertThat(desk.locator("main .notice-good")).containsText("已退回");
        desk.context().close();
    }

    private void sendOn(String receipt) {
        var dispatcher = signedIn("dispatcher");
        dispatcher.navigate(web.address("/dispatch/" + receipt));
        assertThat(dispatcher.locator("#case")).containsText("灯杆在公园围栏里");
        assertThat(dispatcher.locator("#case")).containsText("公园绿地条例第八条");
        assertFit(dispatcher);
        dispatcher.locator("summary:has-text('别的事项')").click();
        dispatcher.locator("#item").fill(Stage.LAMP);
        press(dispatcher, "派出");
        assertThat(dispatcher.locator("#case")).containsText("再派给它要写理由");
        dispatcher.locator("#unit").selectOption("parks");
        dispatcher.locator("#reason").fill("在公园里");
        press(dispatcher, "派出");
        assertThat(dispatcher.locator("main .notice-good")).containsText("园林绿化局");
        dispatcher.context().close();
    }

    private void meanwhile(String receipt) {
        var desk = signedIn(Stage.MEANWHILE);
        desk.navigate(web.address("/desk/" + receipt));
        assertThat(desk.locator("#case")).containsText("先办后议");
        assertThat(desk.locator("summary:has-text('不归我们')")).hasCount(0);
        assertFit(desk);
        press(desk, "签收");
        assertThat(desk.locator("#case")).containsText("办理中");
        desk.context().close();
    }

    private void rule(String receipt) {
        var arbiter = signedIn("arbiter");
        assertThat(arbiter.url()).endsWith("/rulings");
        assertFit(arbiter);
        arbiter.locator("a[href$='/rulings/" + receipt + "']").click();
        var page = arbiter.locator("main");
        assertThat(page).containsText("灯杆在公园围栏里");
        assertThat(page).containsText("灯杆在围栏外的人行道上");
        assertThat(page).containsText("云渡区人民政府先办（清单的兜底单位）");
        assertThat(page).containsText("清单第 1 版怎么说");
        assertFit(arbiter);
        arbiter.locator("#unit").selectOption("parks");
        arbiter.locator("#reason").fill("灯杆产权在公园");
        press(arbiter, "裁定");
        assertThat(page).containsText("归园林绿化局");
        assertFit(arbiter);
        arbiter.context().close();
    }

    private void theRuledUnitHasIt(String receipt) {
        var desk = signedIn("parks");
        desk.navigate(web.address("/desk/" + receipt));
        assertThat(desk.locator("#case")).containsText("裁定归本单位，不能再退");
        press(desk, "签收");
        assertThat(desk.locator("#case")).containsText("办理中");
        desk.context().close();
    }

    private void theListLearns(String receipt) {
        var editor = signedIn("list-editor");
        press(editor, "裁定提出的修改");
        assertFit(editor);
        editor.locator("a[href$='/list-proposals/" + receipt + "']").click();
        assertThat(editor.locator("main")).containsText("灯杆产权在公园");
        assertFit(editor);
        press(editor, "写进草稿");
        assertThat(editor.locator("main")).containsText("已写进第 2 版草稿");
        press(editor, "看草稿");
        assertThat(editor.locator("main")).containsText("园林绿化局");
        assertFit(editor);
        editor.context().close();
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
