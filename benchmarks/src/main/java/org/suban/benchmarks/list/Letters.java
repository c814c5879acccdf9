package org.suban.benchmarks.list;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.intake.Submission;

/** The letters that lie in a city's folder. */
record Letters(List<Letter> all) {

    /** What one says, and the area it names beside its text, if any. */
    record Letter(String title, String content, @Nullable String area) {

        Submission submission() {
            return new Submission(
                    "portal",
                    null,
                    content,
                    title,
                    null,
                    new Submission.Where(area, null, null, null),
                    "来信人",
                    "0999-5550000",
                    List.of(),
                    null);
        }

        String text() {
            return title + "\n" + content;
        }
    }

    static Letters in(Path city) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(city.resolve("letters.csv"))) {
            return new Letters(rows.stream()
                    .map(it -> new Letter(it.getField("title"), it.getField("content"), orNull(it.getField("area"))))
                    .toList());
        }
    }

    Letter next(int number) {
        return all.get(Math.floorMod(number, all.size()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
