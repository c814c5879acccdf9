package org.suban.intake.channel.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.intake.Requests;
import org.suban.intake.number.OutsideIds;
import org.suban.shared.Terminal;
import org.suban.support.SubanTest;

@SubanTest
class ImportCommandTests {

    @Autowired
    ImportCommand command;

    @Autowired
    OutsideIds outsideIds;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void clear() {
        out.reset();
        err.reset();
    }

    @Test
    void takesEachRowOnceHoweverOftenItIsRun() throws IOException {
        var file = file("id,title,content,sent_date\nA1,灯,路灯坏了,2026-11-01\nA2,水,水管爆了,2026/11/2 9:30\n");
        assertThat(run(file)).isZero();
        assertThat(numbersIn(out)).startsWith(2, 2, 0, 0);
        out.reset();
        assertThat(run(file)).isZero();
        assertThat(numbersIn(out)).startsWith(2, 0, 2, 0);

        var request = requests.find(outsideIds.find("bulk", "A2").orElseThrow().request())
                .orElseThrow();
        assertThat(request.title()).isEqualTo("水");
        assertThat(request.saidAt()).isEqualTo(Instant.parse("2026-11-02T01:30:00Z"));
    }

    @Test
    void readsWhatOfficeProgramsWrite() throws IOException {
        var text = "id,title,content,sent_date\nG1,标题,国标编码的𠮷字,2026-11-01\n";
        var file = folder.resolve("gb.csv");
        Files.write(file, text.getBytes(Charset.forName("GB18030")));
        assertThat(run(file)).isZero();
        assertThat(wordsOf("G1")).isEqualTo("国标编码的𠮷字");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(run(file("\uFEFFid,content\nM1,有标记的文件\n"))).isZero();
        assertThat(wordsOf("M1")).isEqualTo("有标记的文件");
    }

    @Test
    void quotesMaySpanLines() throws IOException {
        assertThat(run(file("id,content\nQ1,\"第一行\n他说\"\"好\"\"\n第三行\"\nQ2,下一封\n")))
                .isZero();
        assertThat(wordsOf("Q1")).isEqualTo("第一行\n他说\"好\"\n第三行");
        assertThat(wordsOf("Q2")).isEqualTo("下一封");
    }

    @Test
    void everyBadRowIsReportedWithLineAndReasonAndTheOthersAreIn() throws IOException {
        var file =
                file("id,content,sent_date\nB1,好的,2026-11-01\nB2,,2026-11-01\n,没有编号,2026-11-01\nB4,坏日期,昨天\nB5,也好,\n");
        assertThat(run(file)).isEqualTo(1);
        assertThat(numbersIn(out)).startsWith(5, 2, 0, 3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("(第 |Line )3")
                .containsPattern("(第 |Line )4")
                .containsPattern("(第 |Line )5");
        assertThat(outsideIds.find("bulk", "B5")).isPresent();
        assertThat(outsideIds.find("bulk", "B4")).isEmpty();
    }

    @Test
    void aHeaderThatLacksAColumnIsSaidAndNothingIsTaken() throws IOException {
        var before = count();
        assertThat(run(file("id,title\nC1,只有标题\n"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("content").contains("id, title");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void columnsAreNamedByOption() throws IOException {
        var file = file("编号,内容\nN1,换了列名\n");
        assertThat(run(file, "--column", "id=编号", "--column", "content=内容")).isZero();
        assertThat(wordsOf("N1")).isEqualTo("换了列名");
        assertThat(run(file, "--column", "id=没有", "--column", "content=内容")).isEqualTo(2);
        assertThat(run(file, "--colour", "id=编号")).isEqualTo(2);
        assertThat(run(folder.resolve("no-such-file.csv"))).isEqualTo(2);
    }

    @Test
    void anUnknownAreaIsThatRowsTroubleOnly() throws IOException {
        assertThat(run(file("id,content,area\nR1,灯坏了,990101001000\nR2,灯坏了,1\n")))
                .isEqualTo(1);
        assertThat(requests.find(outsideIds.find("bulk", "R1").orElseThrow().request())
                        .orElseThrow()
                        .place()
                        .area())
                .isNotNull();
        assertThat(outsideIds.find("bulk", "R2")).isEmpty();
    }

    private int run(Path file, String... options) {
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return command.run(arguments, new Terminal(print(out), print(err)));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "letters", ".csv"), content);
    }

    private String wordsOf(String id) {
        return requests.find(outsideIds.find("bulk", id).orElseThrow().request())
                .orElseThrow()
                .words();
    }

    private long count() {
        return jdbc.sql("select count(*) from request").query(Long.class).single();
    }

    /** The figures of the summary in their order: rows, new, known, refused, dispatched, queued, rows a second. */
    private static List<Integer> numbersIn(ByteArrayOutputStream summary) {
        var numbers = new ArrayList<Integer>();
        var digits = java.util.regex.Pattern.compile("\\d+")
                .matcher(summary.toString(StandardCharsets.UTF_8).replace(",", ""));
        while (digits.find()) {
            numbers.add(Integer.valueOf(digits.group()));
        }
        return numbers;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
