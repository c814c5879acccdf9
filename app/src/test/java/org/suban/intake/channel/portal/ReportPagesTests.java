package org.suban.intake.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.shared.Receipt;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class ReportPagesTests {

    private static final Pattern RECEIPT = Pattern.compile("/receipts/(\\d{14})");

    @Autowired
    Web web;

    @Autowired
    Requests requests;

    @Autowired
    Catalog catalog;

    @Test
    void withoutScriptsTheButtonShowsChoicesAndAChoiceFillsTheField() {
        var asked = send(Map.of("chosen.matter", "路灯", "find", "matter", "phone", "13800001234"));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body())
                .contains("value=\"路灯\"", "value=\"matter:" + Stage.LAMP + "\"", "13800001234")
                .doesNotContain("还差一点");

        var taken = send(Map.of("chosen.matter", "路灯", "find", "matter:" + Stage.LAMP));
        assertThat(taken.body()).contains("value=\"" + lamp() + "\"", "value=\"" + Stage.LAMP + "\"");

        var request = sent(Map.of("chosen.matter", lamp(), "chosen.matterCode", Stage.LAMP));
        assertThat(request.matter()).isEqualTo(new Request.Matter(new ItemCode(Stage.LAMP), Request.By.RESIDENT));
    }

    @Test
    void wordsThatAreNoItemHoldNobodyUpAndBecomeTheTitle() {
        var request = sent(Map.of("chosen.matter", "门口的灯", "chosen.matterCode", Stage.LAMP));
        assertThat(request.matter()).isNull();
        assertThat(request.title()).isEqualTo("门口的灯");
    }

    @Test
    void wordsThatAreNoAreaBecomePartOfTheAddress() {
        var request = sent(Map.of("chosen.area", "老王家那里", "address", "3 号楼"));
        assertThat(request.place().address()).isEqualTo("老王家那里 3 号楼");
    }

    @Test
    void whatIsWrongElsewhereKeepsWhatWasChosen() {
        var refused = send(Map.of(
                "chosen.matter", lamp(), "chosen.matterCode", Stage.LAMP, "chosen.areaCode", "12", "phone", "不是电话"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + Stage.LAMP + "\"", "没有区域代码“12”");
    }

    @Test
    void dangerIsNotSentBeforeTheNumbersWereSeen() {
        var held = send(Map.of("text", "三楼着火了", "phone", "13800001234", "key", "one-key"));
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.body())
                .contains("href=\"tel:119\"", "href=\"tel:120\"", "href=\"tel:110\"", "听着有危险（着火）")
                .contains("三楼着火了</textarea>", "13800001234", "value=\"one-key\"");
        assertThat(sent(Map.of("text", "三楼着火了", "warned", "yes")).words()).isEqualTo("三楼着火了");
        assertThat(sent(Map.of("text", "没有着火，只是灯不亮")).words()).startsWith("没有着火");
    }

    @Test
    void whileItIsTypedTheNumbersComeOrNothing() {
        assertThat(typed("三楼着火了")).contains("href=\"tel:119\"", "name=\"warned\"", "role=\"alert\"");
        assertThat(typed("没有着火").strip()).isEmpty();
        assertThat(typed("").strip()).isEmpty();
        assertThat(typed("<script>着火").strip()).doesNotContain("<script>");
    }

    private String typed(String text) {
        return web.visit()
                .submit("/report", "/report/danger", Map.of("text", text))
                .body();
    }

    @Test
    void aResidentReadsNoCodes() {
        assertThat(web.visit().get("/list/options?q=" + Stage.LAMP).body())
                .contains(lamp())
                .doesNotContain(Stage.LAMP + " ·");
        assertThat(web.visit().get("/list/options?codes=true&q=" + Stage.LAMP).body())
                .contains(Stage.LAMP + " ·");
        assertThat(web.visit().get("/list/options").body().strip()).isEmpty();
        assertThat(web.visit().get("/areas/options?q=").body().strip()).isEmpty();
        assertThat(web.visit().get("/areas/options?q=%3Cscript%3E").body().strip())
                .isEmpty();
    }

    private String lamp() {
        return catalog.get(new ItemCode(Stage.LAMP)).name();
    }

    private Web.Answer send(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.putIfAbsent("text", "灯坏了");
        form.putIfAbsent("key", UUID.randomUUID().toString());
        return web.visit().submit("/report", "/report", form);
    }

    private Request sent(Map<String, String> fields) {
        var receipt = RECEIPT.matcher(send(fields).header("Location"));
        assertThat(receipt.find()).isTrue();
        return requests.find(Receipt.read(receipt.group(1)).orElseThrow().request())
                .orElseThrow();
    }
}
