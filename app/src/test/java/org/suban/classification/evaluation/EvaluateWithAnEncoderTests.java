package org.suban.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suban.classification.learning.encoder.TinyEncoder;
import org.suban.shared.Terminal;
import org.suban.support.SubanTest;
import tools.jackson.databind.json.JsonMapper;

/** A whole server with an encoder, which knows that brik is another word for lumo and tenf for wasa. */
@SubanTest
class EvaluateWithAnEncoderTests {

    private static final List<String> FILLERS = List.of("qa", "ve", "ti", "yo", "pu", "xo", "do", "fi", "gu", "ha");

    @TempDir
    private static Path folder = Path.of("");

    @Autowired
    private EvaluateCommand command;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void bring(DynamicPropertyRegistry settings) throws IOException {
        var files = new TinyEncoder()
                .meaning(0, "lumo", "brik")
                .meaning(1, "wasa", "tenf")
                .writeTo(folder.resolve("tiny"));
        settings.add("suban.classification.encoder", files::toString);
    }

    @Test
    void namesWordsThatNobodyHadUsedBefore() throws IOException {
        var out = new ByteArrayOutputStream();
        var exit = command.run(
                List.of(
                        "--train",
                        letters("train.csv", "lumo", "wasa"),
                        "--test",
                        letters("test.csv", "brik", "tenf"),
                        "--text",
                        "title,content",
                        "--label",
                        "kind",
                        "--json"),
                new Terminal(stream(out), System.err));
        assertThat(exit).isZero();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(json.readTree(lines.getLast()).path("top1").asDouble()).isGreaterThan(0.9);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String letters(String name, String lamp, String noise) throws IOException {
        var lines = new ArrayList<String>(List.of("title,content,kind"));
        var random = new Random(name.length());
        for (int i = 0; i < 100; i++) {
            boolean isLamp = i % 2 == 0;
            var words = filler(random) + (isLamp ? lamp : noise) + filler(random) + filler(random);
            lines.add("," + words + "," + (isLamp ? "灯" : "声"));
        }
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    private static String filler(Random random) {
        return " " + FILLERS.get(random.nextInt(FILLERS.size())) + " ";
    }
}
