package org.suban.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of plain files that makes a city: areas, units, catalogue, people ({@code SUBAN_CITY}). */
public record CityFolder(Path root) {

    public boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /** Every row of a sheet with a header, or none if the city has no such sheet. */
    public List<NamedCsvRecord> sheet(String file) {
        if (!has(file)) {
            return List.of();
        }
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(root.resolve(file)).stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public Properties properties(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve(file))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
