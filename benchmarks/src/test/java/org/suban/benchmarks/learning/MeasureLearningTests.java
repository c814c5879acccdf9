package org.suban.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on few invented texts: that every row is there and no text, never how fast. */
class MeasureLearningTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void learnsFromMoreTextsThanThereAreAndPrintsNone() throws IOException {
        var exit = measure("--data", letters(60) + ":kind", "--texts", "300");

        assertThat(exit).as(text(err)).isZero();
        assertThat(rows())
                .containsExactly(
                        "texts learnt",
                        "characters learnt",
                        "to learn",
                        "right first, rehearsed",
                        "to write it",
                        "its size",
                        "to read it",
                        "answers a second",
                        "right first, texts of which nothing was learnt",
                        "among three",
                        "most memory, of all");
        assertThat(text(out)).contains("| texts learnt | 300 |", "2026-11-26", "load average");
        assertThat(text(out) + text(err)).doesNotContain("路灯", "打桩", "灯类");
    }

    @Test
    void saysThatTheDataIsNotThere() throws IOException {
        assertThat(measure("--data", folder.resolve("none.csv") + ":kind")).isEqualTo(1);
        assertThat(measure("--data", letters(60) + ":colour")).isEqualTo(1);
        assertThat(measure("--data", letters(5) + ":kind")).isEqualTo(1);
        assertThat(text(err)).contains("none.csv", "does not come with Suban", "colour", "only 5 different texts");
        assertThat(out.size()).isZero();
    }

    @Test
    void showsItsOptions() throws IOException {
        assertThat(measure("--help")).isZero();
        assertThat(text(out)).contains("--data", "--texts");
        for (var wrong : new String[] {"", "--data", "--data a.csv", "--data a.csv:x --texts 9", "--colour red"}) {
            assertThat(measure(wrong.isEmpty() ? new String[0] : wrong.split(" ")))
                    .as(wrong)
                    .isEqualTo(2);
        }
        assertThat(text(err)).contains("Usage: ./suban measure learning");
    }

    private String letters(int count) throws IOException {
        var lines = Stream.concat(
                Stream.of("title,content,kind"),
                IntStream.range(0, count)
                        .mapToObj(it -> "反映,第%d号门前%s,%s"
                                .formatted(it, it % 2 == 0 ? "路灯不亮" : "打桩太吵", it % 2 == 0 ? "灯类" : "声类")));
        return Files.writeString(folder.resolve("letters.csv"), lines.collect(Collectors.joining("\n")))
                .toString();
    }

    private int measure(String... words) throws IOException {
        var today = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
        return new MeasureLearning(new PrintStream(out), new PrintStream(err), Path.of("../sample-city"), today)
                .run(words);
    }

    /** The first cells of the table. */
    private Stream<String> rows() {
        return text(out)
                .lines()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| |"))
                .map(it -> it.substring(2, it.indexOf(" |", 2)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
