package org.suban.classification.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.shared.HomeFolder;
import org.suban.support.Letters;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** From the form to the figures, with the process that the server starts beside itself. */
@SubanTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvaluationPagesTests {

    private static final String PAGE = "/models/evaluations";
    private static final Map<String, String> COLUMNS =
            Map.of("title", "title", "content", "content", "label", "kind", "target", "98.8");

    @Autowired
    Web web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HomeFolder home;

    @Test
    @Order(1)
    void anAdministratorHandsAFileInAndSeesHowGoodNamingWouldBe() throws Exception {
        var admin = as("admin");
        assertThat(admin.get("/models").body()).contains(PAGE);
        long verdicts = count("machine_verdict");
        var begun = handIn(admin, COLUMNS, Letters.csv(120, 1).getBytes(Charset.forName("GB18030")));
        assertThat(begun.status()).isEqualTo(302);
        var one = begun.header("Location").replace(web.address(""), "");
        assertThat(admin.get(one).body()).contains("正在学", "<progress", "看看到哪儿了");

        var second = handIn(admin, COLUMNS, Letters.csv(120, 2).getBytes(UTF_8));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("现在有一次正在试", "进行中");

        var ended = ended(admin, one);
        assertThat(ended)
                .contains("120 件认对", "宏平均 F1", "<svg", "最常混淆", "没学过的时候被问", "机器一行也不能自己派")
                .doesNotContain("号门前", "路灯不亮");
        assertThat(admin.get(PAGE).body()).contains("留一部分来问", "title + content → kind");
        assertThat(keptAnywhere("号门前")).isFalse();
        assertThat(count("machine_verdict"))
                .as("the process gave the city no past")
                .isEqualTo(verdicts);
    }

    @Test
    @Order(2)
    void whatIsWrongWithAFileIsSaidAtOnceAndNothingOfItIsShown() {
        var admin = as("admin");
        long before = count("evaluation_run");
        assertRefused(admin, "一,二,三\n四,五,六\n", "第一行里没有这些列");
        assertRefused(admin, "title,content,kind\n" + "题,话,灯\n".repeat(30), "只有一种分类");
        assertRefused(admin, "title,content,kind\n" + "题,话,灯\n题,话,声\n".repeat(3), "不到 20 行");
        assertRefused(admin, kinds(30, "种"), "每种分类都只有一行");
        assertRefused(admin, "title,content,kind\n" + ("题,短," + "秘密的正文".repeat(20) + "\n").repeat(30), "像是正文");
        assertRefused(admin, "title,content,kind,kind\n题,秘密,灯,灯\n", "没能读完");
        assertRefused(admin, "title,content,kind\n题,\"没有收尾,灯\n", "不到 20 行");
        var random = new byte[4_000];
        new Random(1).nextBytes(random);
        var noText = handIn(admin, COLUMNS, random);
        assertThat(noText.status()).isEqualTo(422);
        assertThat(noText.body()).contains("不是 UTF-8、GB18030");
        var timed = new HashMap<>(COLUMNS);
        timed.put("time", "sent");
        var notADay = handIn(admin, timed, "title,content,kind,sent\n题,话,灯,秘密的日子\n".getBytes(UTF_8));
        assertThat(notADay.body()).contains("第 2 行的 sent 列不是日期").doesNotContain("秘密的日子");
        assertThat(count("evaluation_run")).isEqualTo(before);
        assertThat(keptAnywhere("题")).isFalse();
    }

    @Test
    @Order(3)
    void whatIsMissingInTheFormIsSaidAndWhatWasTypedStays() {
        var admin = as("admin");
        var without =
                admin.handIn(PAGE, PAGE, Map.of("label", "", "content", "", "target", "200", "area", "a"), Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("还没有选文件", "没有写正确分类在哪一列", "没有写正文在哪一列", "只填了一列", "看不懂", "value=\"200\"");
        var tooLarge = handIn(admin, COLUMNS, new byte[50_000_001]);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("文件太大", "50 MB");
    }

    @Test
    @Order(4)
    void onlyAdministratorsMay() {
        for (var username : List.of("dispatcher", "inspector", "agent")) {
            var visit = as(username);
            assertThat(visit.get(PAGE).status()).isEqualTo(403);
            assertThat(visit.get(PAGE + "/1").status()).isEqualTo(403);
            var refused = visit.handIn(
                    "/cases", PAGE, COLUMNS, Map.of("train", Letters.csv(60, 1).getBytes(UTF_8)));
            assertThat(refused.status()).isEqualTo(403);
        }
        assertThat(as("admin").get(PAGE + "/999").status()).isEqualTo(404);
        assertThat(as("dispatcher").get("/models").body()).doesNotContain(PAGE);
    }

    private void assertRefused(Web.Visit admin, String file, String why) {
        var refused = handIn(admin, COLUMNS, file.getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(why).doesNotContain("秘密");
    }

    private static Web.Answer handIn(Web.Visit by, Map<String, String> fields, byte[] train) {
        return by.handIn(PAGE, PAGE, fields, Map.of("train", train));
    }

    private static String kinds(int rows, String name) {
        var csv = new StringBuilder("title,content,kind\n");
        for (int i = 0; i < rows; i++) {
            csv.append("题,话,").append(name).append(i).append('\n');
        }
        return csv.toString();
    }

    private static String ended(Web.Visit visit, String page) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofMinutes(4));
        var body = visit.get(page).body();
        while (body.contains("<progress") && Instant.now().isBefore(deadline)) {
            Thread.sleep(500);
            body = visit.get(page).body();
        }
        return body;
    }

    /** In a file of the home folder, or in what is kept of the tries. */
    private boolean keptAnywhere(String words) {
        var kept = jdbc.sql("select coalesce(string_agg(cast(figures as text), ''), '') from evaluation_end")
                .query(String.class)
                .single();
        try (var files = Files.walk(home.root())) {
            return kept.contains(words) || files.filter(Files::isRegularFile).anyMatch(it -> contains(it, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            var bytes = Files.readAllBytes(file);
            return new String(bytes, UTF_8).contains(words)
                    || new String(bytes, Charset.forName("GB18030")).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Web.Visit as(String username) {
        return web.visit().signIn(username, "anlan-2026");
    }
}
