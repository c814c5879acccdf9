package org.suban.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.shared.Terminal;
import org.suban.support.Letters;
import org.suban.support.SubanTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SubanTest
class EvaluateCommandTests {

    @Autowired
    EvaluateCommand command;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void learnsFromOneFileAndIsTestedOnAnother() throws IOException {
        var train = file("train.csv", Letters.csv(400, 1));
        var test = file("test.csv", Letters.csv(50, 2));
        assertThat(run("--train", train, "--test", test, "--text", "title,content", "--label", "kind", "--json"))
                .isZero();
        var line = lastLine();
        assertThat(line.propertyNames())
                .containsExactly(
                        "rows",
                        "classes",
                        "top1",
                        "top3",
                        "macroF1",
                        "decidedShare",
                        "decidedRight",
                        "trainSeconds",
                        "rowsPerSecond");
        assertThat(line.path("rows").asInt()).isEqualTo(50);
        assertThat(line.path("classes").asInt()).isEqualTo(2);
        assertThat(line.path("top1").asDouble()).isGreaterThan(0.9);
        assertThat(line.path("decidedRight").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void withOneFileItHoldsPartsBack() throws IOException {
        assertThat(run("--train", file("a.csv", Letters.csv(100, 1)), "--label", "kind", "--json"))
                .isZero();
        assertThat(lastLine().path("rows").asInt()).isEqualTo(100);
        out.reset();
        assertThat(run("--train", file("a.csv", Letters.csv(100, 1)), "--label", "kind", "--time", "sent", "--json"))
                .isZero();
        assertThat(lastLine().path("rows").asInt()).isEqualTo(40);
    }

    @Test
    void theListAloneAnswersWithoutAnythingToLearnFrom() throws IOException {
        var file = file("list.csv", "title,content,item,area,unit\n路灯不亮,门口的路灯不亮,02-02-01-001,,urban-management\n");
        assertThat(run("--test", file, "--label", "item", "--area", "area", "--unit", "unit", "--json"))
                .isZero();
        assertThat(lastLine().path("top1").asDouble()).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("100.0 %");
    }

    @Test
    void saysWhatIsWrongWithAFileAndEvaluatesNothing() throws IOException {
        assertThat(run("--train", folder.resolve("none.csv").toString(), "--label", "kind"))
                .isEqualTo(2);
        assertThat(run("--train", file("a.csv", "title,content\n一,二\n"), "--label", "kind"))
                .isEqualTo(2);
        assertThat(run("--train", file("b.csv", "title,content,kind\n一,二,\n"), "--label", "kind"))
                .isEqualTo(2);
        assertThat(run("--train", file("c.csv", "title,content,kind\n一,二,A\n三,四,A\n"), "--label", "kind"))
                .isEqualTo(2);
        assertThat(run(
                        "--train",
                        file("d.csv", "title,content,kind,sent\n一,二,A,soon\n三,四,B,later\n"),
                        "--label",
                        "kind",
                        "--time",
                        "sent"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("none.csv", "kind", "b.csv", "soon")
                .doesNotContain("classification.evaluate");
        assertThat(out.size()).isZero();
    }

    @Test
    void wrongWordsGetTheUsage() {
        assertThat(run("--train")).isEqualTo(2);
        assertThat(run("--train", "a.csv", "--label", "x", "--target", "1.5")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("evaluate [--train");
    }

    @Test
    void readsWhatOfficeProgramsWrite() throws IOException {
        var file = folder.resolve("gb.csv");
        Files.write(file, Letters.csv(60, 3).getBytes(Charset.forName("GB18030")));
        assertThat(run("--train", file.toString(), "--label", "kind", "--json")).isZero();
        assertThat(lastLine().path("top1").asDouble()).isGreaterThan(0.9);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) {
        return command.run(List.of(words), new Terminal(stream(out), stream(err)));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private JsonNode lastLine() {
        return json.readTree(
                out.toString(StandardCharsets.UTF_8).lines().toList().getLast());
    }
}
