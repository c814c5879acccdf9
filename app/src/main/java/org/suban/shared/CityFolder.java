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

    /** The names of all files in a folder that end so, in order; none if there is no such folder. */
    public List<String> files(String folder, String ending) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(root.resolve(folder))) {
            return files.map(it -> folder + "/" + it.getFileName())
                    .filter(it -> it.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
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
