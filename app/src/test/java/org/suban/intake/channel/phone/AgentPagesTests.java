package org.suban.intake.channel.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.DispatchQueue;
import org.suban.shared.Receipt;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class AgentPagesTests {

    @Autowired
    Web web;

    @Autowired
    Assignments assignments;

    @Autowired
    DispatchQueue queue;

    @Test
    void whatTheAgentNamedIsSentAtOnce() {
        var taken = send(Map.of("chosen.matter", Stage.LAMP));
        assertThat(taken.status()).isEqualTo(303);
        var receipt = taken.header("Location").replaceAll(".*taken=(\\d+).*", "$1");
        var sent = assignments.of(Receipt.read(receipt).orElseThrow().request());
        assertThat(sent).singleElement().satisfies(it -> {
            assertThat(it.unit().value()).isEqualTo(Stage.LAMP_UNIT);
            assertThat(it.why()).isEqualTo("agents-choice");
        });
    }

    @Test
    void whatHoldsSeveralMattersIsSentNowhereUntilItIsSplit() {
        var taken = send(Map.of("text", "路灯坏了，路灯不亮。还有别的事", "several", "true"));
        assertThat(taken.status()).isEqualTo(303);
        var receipt = taken.header("Location").replaceAll(".*taken=(\\d+).*", "$1");
        var letter = Receipt.read(receipt).orElseThrow().request();
        assertThat(assignments.of(letter)).isEmpty();
        assertThat(queue.find(letter))
                .hasValueSatisfying(it -> assertThat(it.why()).isEqualTo("several-matters"));
        var agent = web.visit().signIn("agent", "anlan-2026");
        assertThat(agent.get("/agent?several=true&taken=" + receipt).body()).contains("/cases/" + receipt + "/split");
        assertThat(agent.get("/cases/" + receipt + "/split").body()).contains("还有别的事</textarea>");
    }

    @Test
    void anAgentReadsTheNumbersToTheCallerFirst() {
        var held = send(Map.of("text", "三楼着火了。还有别的事", "several", "true"));
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.body()).contains("href=\"tel:119\"", "让对方先打", "三楼着火了。还有别的事</textarea>");
        assertThat(held.body()).containsPattern("name=\"several\" value=\"true\">对方打过了");
        assertThat(send(Map.of("text", "三楼着火了", "warned", "yes")).status()).isEqualTo(303);
    }

    @Test
    void wordsThatNameNoItemAreRefusedAndItemsAreOffered() {
        var refused = send(Map.of("chosen.matter", "路灯", "name", "王<b>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("清单里没有“路灯”这个事项", "value=\"路灯\"", "value=\"matter:" + Stage.LAMP + "\"", "王&lt;b&gt;");
    }

    @Test
    void withoutScriptsTheButtonShowsItemsWithTheirCodes() {
        var asked = send(Map.of("chosen.matter", "路灯", "find", "matter"));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains(Stage.LAMP + " ·", "qwertz").doesNotContain("还差一点");
    }

    @Test
    void theFormIsForAgentsOnlyHoweverItIsAsked() {
        var handler = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026");
        assertThat(handler.submit("/account", "/agent", Map.of("text", "灯", "find", "matter"))
                        .status())
                .isEqualTo(403);
    }

    private Web.Answer send(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.putIfAbsent("text", "qwertz");
        form.put("key", UUID.randomUUID().toString());
        return web.visit().signIn("agent", "anlan-2026").submit("/agent", "/agent", form);
    }
}
