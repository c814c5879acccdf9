package org.suban.benchmarks.learning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.learning.LearningOptions.Labelled;
import org.suban.classification.learning.Text;

/** A text as somebody wrote it, with its right answer. */
record Source(Text text, String label) {

    private static final String TITLE = "title";
    private static final String WORDS = "content";

    /** All different ones of all files. */
    static List<Source> in(List<Labelled> files) throws Stop {
        var all = new ArrayList<Source>();
        for (var file : files) {
            all.addAll(in(file));
        }
        return all.stream().distinct().toList();
    }

    private static List<Source> in(Labelled it) throws Stop {
        if (!Files.isReadable(it.file()) || Files.isDirectory(it.file())) {
            throw Stop.notReady("There is no file " + it.file()
                    + " to learn from: it belongs to whoever measures and does not come with Suban");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(it.file())) {
            var found =
                    rows.stream().flatMap(row -> of(row, it.column()).stream()).toList();
            if (found.isEmpty()) {
                throw Stop.notReady(
                        "No row of %s has a text in %s and an answer in %s".formatted(it.file(), WORDS, it.column()));
            }
            return found;
        } catch (IOException | CsvParseException e) {
            throw Stop.notReady(it.file() + " cannot be read as CSV");
        }
    }

    private static Optional<Source> of(NamedCsvRecord row, String column) {
        var label = cell(row, column);
        var text = new Text(cell(row, TITLE), cell(row, WORDS));
        return label.isEmpty() || text.words().isEmpty() ? Optional.empty() : Optional.of(new Source(text, label));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
