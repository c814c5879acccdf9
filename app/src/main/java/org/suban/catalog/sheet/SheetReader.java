package org.suban.catalog.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
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

    private final Areas areas;
    private final Units units;
    private final Cities cities;

    SheetReader(Areas areas, Units units, Cities cities) {
        this.areas = areas;
        this.units = units;
        this.cities = cities;
    }

    public Reading read(List<Table> tables, CatalogList over) {
        var faults = new ArrayList<Fault>();
        var items = tables.stream().filter(it -> it.columns().contains("code")).toList();
        var rules = tables.stream().filter(it -> it.columns().contains("place")).toList();
        headers(items, rules, faults);
        var rows = items.stream()
                .flatMap(it -> it.rows().stream())
                .map(it -> over(it, items, over))
                .toList();
        var known = Known.of(rows.stream().map(it -> it.cell("code").strip()).toList(), areas.all(), units.everyOne());
        var lines = new LinkedHashMap<ItemCode, Line>();
        var written = new ArrayList<Rule>();
        for (var row : rows) {
            line(row, known, lines, written, faults);
        }
        together(rows, lines, over, faults);
        if (rules.isEmpty()) {
            over.rules().stream().filter(it -> !isCityWide(it)).forEach(written::add);
        }
        rules.stream().flatMap(it -> it.rows().stream()).forEach(it -> rule(it, known, written, faults));
        return faults.isEmpty() ? new Reading.Good(List.copyOf(lines.values()), written) : new Reading.Faulty(faults);
    }

    /** A row for the whole city without dates is written beside its item. */
    boolean isCityWide(Rule rule) {
        return rule.where() instanceof Where.In(var area)
                && area.equals(cities.get().code())
                && rule.validFrom() == null
                && rule.validTo() == null;
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
    private Table.Row over(Table.Row row, List<Table> tables, CatalogList over) {
        var code = row.cell("code").strip();
        var before =
                ItemCode.isOne(code) ? over.find(new ItemCode(code)).map(CatalogItem::line) : Optional.<Line>empty();
        if (before.isEmpty()) {
            return row;
        }
        var has = tables.stream()
                .filter(it -> it.name().equals(row.sheet()))
                .findFirst()
                .orElseThrow()
                .columns();
        Map<String, String> cells = new HashMap<>(
                SheetWriter.cells(before.get(), cityWide(over, before.get().code())));
        cells.keySet().removeAll(has);
        cells.putAll(row.cells());
        return new Table.Row(row.sheet(), row.number(), cells);
    }

    /** The rows for the whole city that stand beside an item. */
    public List<Rule> cityWide(CatalogList list, ItemCode code) {
        return list.rulesOf(code).stream().filter(this::isCityWide).toList();
    }

    private void line(Table.Row row, Known known, Map<ItemCode, Line> lines, List<Rule> rules, List<Fault> faults) {
        var cells = new ItemCells(row, known, faults);
        var code = cells.code("code");
        if (code == null) {
            return;
        }
        var line = LineCells.read(code, cells);
        if (line != null && lines.put(code, line) != null) {
            cells.fault("code", code.value(), "twice", "");
        }
        code.parent()
                .filter(it -> !known.items().contains(it.value()))
                .ifPresent(it -> cells.fault("code", code.value(), "no-parent", ""));
        if (!cells.text("host").isEmpty()) {
            var host = cells.host("host");
            var where = new Where.In(cities.get().code());
            var rule = host == null
                    ? null
                    : new Rule(code, where, host, cells.hosts("cohosts"), cells.hostIfAny("fallback"), null, null);
            if (rule != null) {
                rules.add(rule);
            }
        }
    }

    private static void rule(Table.Row row, Known known, List<Rule> rules, List<Fault> faults) {
        var cells = new ItemCells(row, known, faults);
        var item = cells.item("item");
        var where = cells.where("place");
        var host = cells.host("host");
        List<Host> cohosts = cells.hosts("cohosts");
        var fallback = cells.hostIfAny("fallback");
        var from = cells.day("valid_from");
        var to = cells.day("valid_to");
        if (item != null && where != null && host != null) {
            var rule = new Rule(item, where, host, cohosts, fallback, from, to);
            if (rules.stream().filter(it -> it.item().equals(item)).anyMatch(rule::ties)) {
                cells.fault("place", where.written(), "tie", "");
            }
            rules.add(rule);
        } else if (cells.text("item").isEmpty()) {
            cells.fault("item", "", "empty", "");
        }
    }

    /** What only the whole file can tell: an item that is missing, a chain of heirs that bites its tail. */
    private static void together(
            List<Table.Row> rows, Map<ItemCode, Line> lines, CatalogList over, List<Fault> faults) {
        var read = new HashSet<String>();
        rows.forEach(it -> read.add(it.cell("code").strip()));
        over.all().stream()
                .filter(it -> !read.contains(it.code().value()))
                .forEach(it ->
                        faults.add(new Fault(Columns.ITEMS, 0, "code", it.code() + " " + it.name(), "missing", "")));
        for (var row : rows) {
            var code = row.cell("code").strip();
            if (ItemCode.isOne(code) && bitesItsTail(new ItemCode(code), lines)) {
                faults.add(new Fault(row.sheet(), row.number(), "heir", row.cell("heir"), "heir-cycle", ""));
            }
        }
    }

    private static boolean bitesItsTail(ItemCode start, Map<ItemCode, Line> lines) {
        Set<ItemCode> seen = new HashSet<>(Set.of(start));
        var line = lines.get(start);
        while (line != null && line.heir() != null) {
            if (!seen.add(Objects.requireNonNull(line.heir()))) {
                return true;
            }
            line = lines.get(line.heir());
        }
        return false;
    }
}
