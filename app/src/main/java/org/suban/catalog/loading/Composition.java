package org.suban.catalog.loading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suban.shared.sheet.Table;

/**
 * Composes a list from subject and trouble: {@code ~} in an item's name stands for its subject, so 窨井盖 and {@code ~缺失}
 * make 窨井盖缺失, and the subject's aliases make the item's. What a row leaves out it takes from the row above it in the
 * tree; type, urgency, limits, closing standard and evidence come from the kind of trouble ({@code kinds.csv}).
 */
final class Composition {

    private static final String SUBJECT = "~";
    private static final List<String> INHERITED = List.of("kind", "only", "local", "basis", "includes", "excludes");
    private static final List<String> OF_KINDS =
            List.of("type", "urgency", "confidential", "sign", "contact", "finish", "closing", "evidence");

    private final String fallback;
    private final Map<String, NamedCsvRecord> kinds = new HashMap<>();
    private final Map<String, Map<String, String>> above = new HashMap<>();
    private final List<Table.Row> items = new ArrayList<>();
    private final List<Table.Row> rules = new ArrayList<>();

    Composition(String fallback, List<NamedCsvRecord> kinds) {
        this.fallback = fallback;
        kinds.forEach(it -> this.kinds.put(it.getField("code"), it));
    }

    /** Takes the rows of one file, parents before children. */
    void add(String file, List<NamedCsvRecord> rows) {
        for (var row : rows) {
            add(file, (int) row.getStartingLineNumber(), row.getFieldsAsMap());
        }
    }

    /** Rows of responsibility that no column of the list can say. */
    void addRule(Table.Row row) {
        rules.add(row);
    }

    List<Table> tables() {
        return List.of(new Table("items", columns(items), items), new Table("responsibilities", columns(rules), rules));
    }

    private void add(String file, int number, Map<String, String> said) {
        var code = said.getOrDefault("code", "");
        int end = code.lastIndexOf('-');
        var parent = end < 0 ? Map.<String, String>of() : above.getOrDefault(code.substring(0, end), Map.of());
        var row = new LinkedHashMap<>(said);
        for (var column : INHERITED) {
            if (row.getOrDefault(column, "").isEmpty()) {
                row.put(column, parent.getOrDefault(column, ""));
            }
        }
        if (row.getOrDefault("local", "").equals("-")
                && !parent.getOrDefault("local", "-").equals("-")) {
            row.putIfAbsent("host", "");
            row.computeIfPresent("host", (key, own) -> own.isEmpty() ? parent.getOrDefault("answers", "") : own);
        }
        row.put(
                "answers",
                row.getOrDefault("host", "").isEmpty() ? parent.getOrDefault("answers", "") : row.get("host"));
        above.put(code, row);
        items.add(new Table.Row(file, number, code.length() == 12 ? item(row, parent) : line(row)));
        local(file, number, said, row);
    }

    private Map<String, String> line(Map<String, String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : List.of("code", "name", "aliases", "sayings", "includes", "excludes", "host", "cohosts")) {
            cells.put(column, row.getOrDefault(column, ""));
        }
        if (names(row)) {
            cells.put("host", row.getOrDefault("answers", ""));
            cells.put("fallback", fallback);
        }
        return cells;
    }

    private Map<String, String> item(Map<String, String> row, Map<String, String> subject) {
        var cells = line(row);
        var name = row.getOrDefault("name", "");
        cells.put("name", name.replace(SUBJECT, subject.getOrDefault("name", "")));
        cells.put("aliases", String.join("|", aliases(row, subject, name)));
        cells.put("department_only", row.getOrDefault("only", "").equals("yes") ? "yes" : "no");
        cells.put("basis", row.getOrDefault("basis", ""));
        var kind = kinds.get(row.getOrDefault("kind", ""));
        if (kind != null) {
            OF_KINDS.forEach(it -> cells.put(it, kind.getField(it)));
        }
        return cells;
    }

    private static List<String> aliases(Map<String, String> row, Map<String, String> subject, String name) {
        var composed = name.contains(SUBJECT)
                ? split(subject.getOrDefault("aliases", "")).map(it -> name.replace(SUBJECT, it))
                : Stream.<String>empty();
        return Stream.concat(split(row.getOrDefault("aliases", "")), composed)
                .distinct()
                .toList();
    }

    /** A row that only adds who helps leaves the host as above it, and must name it all the same. */
    private static boolean names(Map<String, String> row) {
        return Stream.of("host", "cohosts")
                .anyMatch(it -> !row.getOrDefault(it, "").isEmpty());
    }

    /** In a district or street its own government answers; a row with a host or helpers of its own must say so again. */
    private void local(String file, int number, Map<String, String> said, Map<String, String> row) {
        var level = row.getOrDefault("local", "").toUpperCase(Locale.ROOT);
        var speaks = !said.getOrDefault("local", "").isEmpty() || names(said);
        if (speaks && !level.isEmpty() && !level.equals("-")) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("item", row.getOrDefault("code", ""));
            cells.put("place", level);
            cells.put("host", "@" + level);
            cells.put("cohosts", helpers(row));
            cells.put("fallback", fallback);
            rules.add(new Table.Row(file, number, cells));
        }
    }

    private static String helpers(Map<String, String> row) {
        return Stream.concat(split(row.getOrDefault("answers", "")), split(row.getOrDefault("cohosts", "")))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split("\\|")).filter(it -> !it.isBlank());
    }

    private static List<String> columns(List<Table.Row> rows) {
        return rows.stream()
                .flatMap(it -> it.cells().keySet().stream())
                .distinct()
                .toList();
    }

    /** Cells at the end of a row may be left out; a row is compared with the first one below the header, not with the header. */
    static List<NamedCsvRecord> rows(String csv) {
        var reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(csv);
        return reader.stream().toList();
    }
}
