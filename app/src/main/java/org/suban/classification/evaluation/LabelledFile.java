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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suban.classification.learning.Example;
import org.suban.shared.sheet.CsvFile;
import org.suban.shared.sheet.Moments;

/** A CSV of texts with their right answers, read line by line; rows without an answer are passed over and counted. */
public record LabelledFile(List<Row> rows, int withoutLabel) {

    /** {@code area} and {@code unit} are empty where nobody asked for them. */
    public record Row(Example example, String area, String unit) {}

    /** What cannot be read, as the key of a message and its values. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] values;

        public Unreadable(String key, Object... values) {
            super(key);
            this.key = key;
            this.values = values;
        }

        public String key() {
            return key;
        }

        public Object[] values() {
            return values;
        }
    }

    public static LabelledFile read(Path file, Columns columns, ZoneId zone) throws Unreadable {
        var rows = new ArrayList<Row>();
        int without = each(file, columns, zone, rows::add);
        return new LabelledFile(List.copyOf(rows), without);
    }

    /** Gives every row that has an answer, and returns how many have none; of the file no more than a row is held. */
    public static int each(Path file, Columns columns, ZoneId zone, Consumer<Row> to) throws Unreadable {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unreadable("classification.evaluate.no-file", file);
        }
        try {
            var header = CsvFile.headerOf(file);
            var missing =
                    columns.all().stream().filter(it -> !header.contains(it)).toList();
            if (!missing.isEmpty()) {
                throw new Unreadable(
                        "classification.evaluate.columns-missing",
                        file,
                        String.join(", ", missing),
                        String.join(", ", header));
            }
            return rows(file, columns, zone, to);
        } catch (IOException | CsvParseException e) {
            throw new Unreadable("classification.evaluate.broken-file", file, String.valueOf(e.getMessage()));
        }
    }

    private static int rows(Path file, Columns columns, ZoneId zone, Consumer<Row> to) throws IOException, Unreadable {
        int without = 0;
        try (var sheet = new CsvFile(file)) {
            for (var lines = sheet.rows(); lines.hasNext(); ) {
                var line = lines.next();
                if (cell(line, columns.label()).isEmpty()) {
                    without++;
                } else {
                    to.accept(row(line, columns, zone, file));
                }
            }
        }
        return without;
    }

    private static Row row(NamedCsvRecord line, Columns columns, ZoneId zone, Path file) throws Unreadable {
        boolean titled = columns.text().size() == 2;
        var example = new Example(
                line.getStartingLineNumber(),
                titled ? cell(line, columns.text().getFirst()) : "",
                cell(line, columns.text().getLast()),
                cell(line, columns.label()),
                moment(line, columns.time(), zone, file));
        return new Row(
                example,
                columns.area() == null ? "" : cell(line, columns.area()),
                columns.unit() == null ? "" : cell(line, columns.unit()));
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

    /** Rows may be short. */
    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    public List<Example> examples() {
        return rows.stream().map(Row::example).toList();
    }

    public long labels() {
        return rows.stream().map(it -> it.example().label()).distinct().count();
    }
}
