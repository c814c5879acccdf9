package org.suban.catalog.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.organization.Areas;
import org.suban.organization.Units;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/**
 * Turns sheets into a list or into all their faults. Columns and sheets that a file does not have stay as they are in the
 * version it is laid over.
 */
@Component
public class SheetReader {

    private final LineReader reader;
    private final Areas areas;
    private final Units units;

    SheetReader(LineReader reader, Areas areas, Units units) {
        this.reader = reader;
        this.areas = areas;
        this.units = units;
    }

    public Reading read(List<Table> tables, CatalogList over) {
        var faults = new ArrayList<Fault>();
        var items = tables.stream().filter(it -> it.columns().contains("code")).toList();
        var rules = tables.stream().filter(it -> it.columns().contains("place")).toList();
        headers(items, rules, faults);
        var rows = items.stream()
                .flatMap(table -> table.rows().stream().map(it -> over(it, table.columns(), over)))
                .toList();
        var codes = rows.stream().map(it -> it.cell("code").strip()).collect(Collectors.toSet());
        var known = Known.of(codes, areas.all(), units.everyOne());
        var lines = new LinkedHashMap<ItemCode, Line>();
        var written = new ArrayList<Rule>();
        for (var row : rows) {
            var line = reader.read(row, known, written, faults);
            if (line != null && lines.put(line.code(), line) != null) {
                faults.add(fault(row, "code", "twice"));
            }
        }
        together(rows, codes, lines, over, faults);
        if (rules.isEmpty()) {
            over.rules().stream().filter(it -> !reader.isBeside(it)).forEach(written::add);
        } else {
            rules(rules, known, written, faults);
        }
        return faults.isEmpty() ? new Reading.Good(List.copyOf(lines.values()), written) : new Reading.Faulty(faults);
    }

    private static void headers(List<Table> items, List<Table> rules, List<Fault> faults) {
        if (items.isEmpty()) {
            faults.add(new Fault(Columns.ITEMS, 1, "code", "", "column-missing", ""));
        }
        items.forEach(it -> header(it, Columns.OF_ITEMS, List.of("code", "name"), faults));
        rules.forEach(it -> header(it, Columns.OF_RULES, List.of("item", "place", "host"), faults));
    }

    private static void header(Table table, List<String> good, List<String> needed, List<Fault> faults) {
        table.columns().stream()
                .filter(it -> !it.isBlank() && !good.contains(it))
                .forEach(it -> faults.add(new Fault(table.name(), 1, it, it, "column-unknown", Nearest.to(it, good))));
        needed.stream()
                .filter(it -> !table.columns().contains(it))
                .forEach(it -> faults.add(new Fault(table.name(), 1, it, "", "column-missing", "")));
    }

    /** The row with the cells filled in that the file has no columns for. */
    private Table.Row over(Table.Row row, List<String> columns, CatalogList over) {
        var code = row.cell("code").strip();
        var before =
                ItemCode.isOne(code) ? over.find(new ItemCode(code)).map(CatalogItem::line) : Optional.<Line>empty();
        if (before.isEmpty()) {
            return row;
        }
        Map<String, String> cells = new HashMap<>(
                SheetWriter.cells(before.get(), reader.beside(over, before.get().code())));
        cells.keySet().removeAll(columns);
        cells.putAll(row.cells());
        return new Table.Row(row.sheet(), row.number(), cells);
    }

    /** Those beside the items were written before; a row must not tie with any of the same item. */
    private static void rules(List<Table> tables, Known known, List<Rule> written, List<Fault> faults) {
        Map<ItemCode, List<Rule>> byItem =
                written.stream().collect(Collectors.groupingBy(Rule::item, Collectors.toCollection(ArrayList::new)));
        for (var table : tables) {
            for (var row : table.rows()) {
                rule(new ItemCells(row, known, faults)).ifPresent(it -> {
                    var others = byItem.computeIfAbsent(it.item(), key -> new ArrayList<>());
                    if (others.stream().anyMatch(it::ties)) {
                        faults.add(fault(row, "place", "tie"));
                    }
                    others.add(it);
                    written.add(it);
                });
            }
        }
    }

    private static Optional<Rule> rule(ItemCells cells) {
        var item = cells.item("item");
        var where = cells.where("place");
        var host = cells.host("host");
        List<Host> cohosts = cells.hosts("cohosts");
        var fallback = cells.hostIfAny("fallback");
        var from = cells.day("valid_from");
        var to = cells.day("valid_to");
        if (cells.text("item").isEmpty()) {
            cells.fault("item", "", "empty", "");
        }
        return item == null || where == null || host == null
                ? Optional.empty()
                : Optional.of(new Rule(item, where, host, cohosts, fallback, from, to));
    }

    /** What only the whole file can tell: an item that is missing, a chain of heirs that bites its tail. */
    private static void together(
            List<Table.Row> rows, Set<String> codes, Map<ItemCode, Line> lines, CatalogList over, List<Fault> faults) {
        over.all().stream()
                .filter(it -> !codes.contains(it.code().value()))
                .forEach(it ->
                        faults.add(new Fault(Columns.ITEMS, 0, "code", it.code() + " " + it.name(), "missing", "")));
        var heirs = new HashMap<ItemCode, Optional<ItemCode>>();
        lines.forEach((code, line) -> heirs.put(code, Optional.ofNullable(line.heir())));
        for (var row : rows) {
            var code = row.cell("code").strip();
            if (ItemCode.isOne(code) && LineReader.bitesItsTail(new ItemCode(code), heirs)) {
                faults.add(fault(row, "heir", "heir-cycle"));
            }
        }
    }

    private static Fault fault(Table.Row row, String column, String kind) {
        return new Fault(row.sheet(), row.number(), column, row.cell(column).strip(), kind, "");
    }
}
