package org.suban.classification.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.learning.Example;
import org.suban.shared.sheet.CsvFile;
import org.suban.shared.sheet.Moments;

/** A CSV of texts with their right answers, read line by line; rows without an answer are passed over and counted. */
record LabelledFile(List<Row> rows, int withoutLabel) {

    /** {@code area} and {@code unit} are empty where nobody asked for them. */
    record Row(Example example, String area, String unit) {}

    /** What cannot be read, as the key of a message and its values. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] values;

        Unreadable(String key, Object... values) {
            super(key);
            this.key = key;
            this.values = values;
        }

        String key() {
            return key;
        }

        Object[] values() {
            return values;
        }
    }

    static LabelledFile read(Path file, Asked asked, ZoneId zone) throws Unreadable {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unreadable("classification.evaluate.no-file", file);
        }
        try {
            var header = CsvFile.headerOf(file);
            var missing =
                    asked.columns().stream().filter(it -> !header.contains(it)).toList();
            if (!missing.isEmpty()) {
                throw new Unreadable(
                        "classification.evaluate.columns-missing",
                        file,
                        String.join(", ", missing),
                        String.join(", ", header));
            }
            return rows(file, asked, zone);
        } catch (IOException | CsvParseException e) {
            throw new Unreadable("classification.evaluate.broken-file", file, String.valueOf(e.getMessage()));
        }
    }

    private static LabelledFile rows(Path file, Asked asked, ZoneId zone) throws IOException, Unreadable {
        var rows = new ArrayList<Row>();
        int without = 0;
        try (var sheet = new CsvFile(file)) {
            for (var lines = sheet.rows(); lines.hasNext(); ) {
                var line = lines.next();
                if (cell(line, asked.label()).isEmpty()) {
                    without++;
                } else {
                    rows.add(row(line, asked, zone, file));
                }
            }
        }
        return new LabelledFile(List.copyOf(rows), without);
    }

    private static Row row(NamedCsvRecord line, Asked asked, ZoneId zone, Path file) throws Unreadable {
        boolean titled = asked.text().size() == 2;
        var example = new Example(
                line.getStartingLineNumber(),
                titled ? cell(line, asked.text().getFirst()) : "",
                cell(line, asked.text().getLast()),
                cell(line, asked.label()),
                moment(line, asked.time(), zone, file));
        return new Row(
                example,
                asked.area() == null ? "" : cell(line, asked.area()),
                asked.unit() == null ? "" : cell(line, asked.unit()));
    }

    private static @Nullable Instant moment(NamedCsvRecord line, @Nullable String column, ZoneId zone, Path file)
            throws Unreadable {
        if (column == null) {
            return null;
        }
        try {
            return Moments.read(cell(line, column), zone);
        } catch (DateTimeParseException notOne) {
            throw new Unreadable(
                    "classification.evaluate.time-unreadable",
                    file,
                    line.getStartingLineNumber(),
                    column,
                    cell(line, column));
        }
    }

    /** Rows may be ragged. */
    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    List<Example> examples() {
        return rows.stream().map(Row::example).toList();
    }

    long labels() {
        return rows.stream().map(it -> it.example().label()).distinct().count();
    }
}
