package org.suban.benchmarks.trial;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A CSV file on its way from one city's folder into another. */
final class Sheet {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** Rows may leave out cells at their end, also the first one. */
    static List<NamedCsvRecord> read(Path file) throws IOException {
        var csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
        try (var rows = csv.ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Takes the cells whose columns it has. */
    void add(Map<String, String> cells) {
        rows.add(columns.stream().map(it -> cells.getOrDefault(it, "")).toList());
    }

    void write(Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        }
    }
}
