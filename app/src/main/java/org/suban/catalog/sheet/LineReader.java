package org.suban.catalog.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.organization.Cities;
import org.suban.organization.Units;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Reads one row of the first sheet, by itself or as one of many: a line and who answers for it in the whole city. */
@Component
public class LineReader {

    /** The line where its cells could be read, the city's row if a host was named, and all faults. */
    public record Read(@Nullable Line line, List<Rule> rules, List<Fault> faults) {}

    /** Those that are used most, as they are written. */
    public static final List<String> LIMITS =
            List.of("30m", "1h", "2h", "4h", "24h", "1wd", "3wd", "5wd", "7wd", "10wd", "15wd", "30wd", "3d", "7d");

    private final Units units;
    private final Cities cities;

    LineReader(Units units, Cities cities) {
        this.units = units;
        this.cities = cities;
    }

    /** One line by itself; {@code heirs} are all codes of its list with their heirs. */
    public Read read(Map<String, String> cells, Map<ItemCode, Optional<ItemCode>> heirs) {
        var faults = new ArrayList<Fault>();
        var code = cells.getOrDefault("code", "");
        var items = new HashSet<>(heirs.keySet().stream().map(ItemCode::value).toList());
        items.add(code);
        var row = new Table.Row(Columns.ITEMS, 0, cells);
        var rules = new ArrayList<Rule>();
        var line = read(row, Known.of(items, List.of(), units.everyOne()), rules, faults);
        if (line != null) {
            var lines = new LinkedHashMap<>(heirs);
            lines.put(line.code(), Optional.ofNullable(line.heir()));
            if (bitesItsTail(line.code(), lines)) {
                faults.add(new Fault(Columns.ITEMS, 0, "heir", row.cell("heir"), "heir-cycle", ""));
            }
        }
        return new Read(line, List.copyOf(rules), List.copyOf(faults));
    }

    /** A row for the whole city without dates is written beside its item. */
    public boolean isBeside(Rule rule) {
        return rule.where() instanceof Where.In(var area)
                && area.equals(cities.get().code())
                && rule.validFrom() == null
                && rule.validTo() == null;
    }

    /** The rows that stand beside an item. */
    public List<Rule> beside(CatalogList list, ItemCode code) {
        return list.rulesOf(code).stream().filter(this::isBeside).toList();
    }

    /** Nothing where the row has no line; what can be read of its rule is noted all the same. */
    @Nullable
    Line read(Table.Row row, Known known, List<Rule> rules, List<Fault> faults) {
        var cells = new ItemCells(row, known, faults);
        var code = cells.code("code");
        if (code == null) {
            return null;
        }
        var line = LineCells.read(code, cells);
        code.parent()
                .filter(it -> !known.items().contains(it.value()))
                .ifPresent(it -> cells.fault("code", code.value(), "no-parent", ""));
        if (!cells.text("host").isEmpty()) {
            var host = cells.host("host");
            var cohosts = cells.hosts("cohosts");
            var fallback = cells.hostIfAny("fallback");
            if (host != null) {
                var city = new Where.In(cities.get().code());
                rules.add(new Rule(code, city, host, cohosts, fallback, null, null));
            }
        } else {
            Stream.of("cohosts", "fallback")
                    .filter(it -> !cells.text(it).isEmpty())
                    .forEach(it -> cells.fault(it, cells.text(it), "no-host", ""));
        }
        return line;
    }

    static boolean bitesItsTail(ItemCode start, Map<ItemCode, Optional<ItemCode>> heirs) {
        var seen = new HashSet<ItemCode>();
        var next = Optional.of(start);
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                return true;
            }
            next = heirs.getOrDefault(next.get(), Optional.empty());
        }
        return false;
    }
}
