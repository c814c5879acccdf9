package org.suban.benchmarks.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole command at a tiny size: that every row is there, never how fast. */
class MeasureListTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void measuresASmallCityAndLeavesNothingBehind() throws Exception {
        var before = leftBehind();

        var exit = measure("--items", "120", "--communities", "24", "--rounds", "1", "--slice", "5");

        assertThat(exit).as(text(err)).isZero();
        assertThat(text(out)).contains("120 items (", "24 communities (", "2026-11-25", "load average");
        assertThat(rows())
                .containsSequence("first start, with the city to load", "every later start")
                .contains("resident memory of the server after a start")
                .contains("heap of the server with city, list and indexes", "heap of each version more")
                .contains("a version read from the database", "export as XLSX", "export as CSV")
                .contains("import as a new draft, XLSX", "import as a new draft, CSV")
                .contains("import with 3,000 faults, all of them told")
                .contains("who answers, item and area at random")
                .contains("check before approval, every item in every area")
                .contains("comparison of two versions")
                .contains("point to area, points at random", "text to area, letters")
                .contains("outlines of the whole city checked, joined and taken")
                .contains("approval with its check and the loading", "heap after 2 versions more")
                .contains("from its moment on until requests are named by it")
                .anyMatch(it -> it.endsWith("pairs one by one"));
        assertThat(rows())
                .contains("search by code", "search by name", "search by word", "search by two words")
                .contains("search by saying", "search by pinyin", "search by initials", "search by sentence")
                .contains("search by words for nothing there is")
                .contains("request taken in, nothing else going on")
                .contains("request taken in, a file imported as a draft")
                .contains("request taken in, a version checked, approved and loaded")
                .contains("request taken in, until it is in force and requests are named by it");
        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void saysHowLongAListTheSampleIsEnoughFor() throws Exception {
        assertThat(measure("--items", "100000")).isEqualTo(2);
        assertThat(text(err)).contains("at most", "Usage: ./suban measure list");
    }

    @Test
    void saysThatThereIsNoCity() throws Exception {
        var nowhere = new MeasureList(new PrintStream(out), new PrintStream(err), Path.of("nowhere"), today());

        assertThat(nowhere.run("--items", "60")).isEqualTo(1);
        assertThat(text(err)).contains("SUBAN_CITY");
    }

    @Test
    void showsItsOptions() throws Exception {
        assertThat(measure("--help")).isZero();
        assertThat(text(out)).contains("--items", "--communities", "--rounds", "--slice");
        assertThat(measure("--rounds", "none")).isEqualTo(2);
        assertThat(text(err)).contains("--rounds", "Usage:");
    }

    private int measure(String... words) throws Exception {
        return new MeasureList(new PrintStream(out), new PrintStream(err), Path.of("../sample-city"), today())
                .run(words);
    }

    private static Clock today() {
        return Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    }

    /** The first cells of the tables. */
    private List<String> rows() {
        return text(out)
                .lines()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| |"))
                .map(it -> it.substring(2, it.indexOf(" |", 2)))
                .toList();
    }

    private static List<Path> leftBehind() throws Exception {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(it -> it.getFileName().toString().startsWith("suban-measure"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
