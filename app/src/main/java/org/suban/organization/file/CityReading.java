package org.suban.organization.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suban.organization.CitySheet;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/** Reads the sheets of a file over the city as it stands: what they say, and every fault in them. */
public final class CityReading {

    private record Known(CitySheet sheet, Table table) {}

    private final Standing standing;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<CitySheet, Map<String, Table.Row>> seen = new EnumMap<>(CitySheet.class);
    private Standing read = Standing.nothing();

    private CityReading(Standing standing) {
        this.standing = standing;
    }

    /** What a file says; to be taken only if it has no faults. */
    public record Result(Standing read, List<Fault> faults) {}

    public static Result of(List<Table> tables, Standing standing) {
        return new CityReading(standing).read(tables);
    }

    private Result read(List<Table> tables) {
        // A workbook often has empty sheets at its end.
        var written = tables.stream().filter(it -> !it.columns().isEmpty()).toList();
        var known = new ArrayList<Known>();
        for (var table : written.isEmpty() ? tables : written) {
            sheet(table).ifPresent(it -> known.add(new Known(it, table)));
        }
        // Each kind may speak of the one before it, wherever in the file it stands.
        for (var sheet : CitySheet.values()) {
            known.stream().filter(it -> it.sheet() == sheet).forEach(it -> rows(sheet, it.table()));
        }
        circles(Unit::heir, "heir", "heir-cycle");
        circles(Unit::parent, "parent", "parent-cycle");
        return new Result(read, faults);
    }

    private void rows(CitySheet sheet, Table table) {
        unknownColumns(sheet, table);
        var before = seen.computeIfAbsent(sheet, it -> new HashMap<>());
        var rows = new CityRows(sheet, table, standing.with(read), standing, before, faults);
        read = read.with(
                switch (sheet) {
                    case AREAS -> rows.areas();
                    case UNITS -> rows.units();
                    case POSTS -> rows.posts();
                    case PLACES -> rows.places();
                });
    }

    /** A sheet is known by its columns, or by its name where it brings only some of them. */
    private Optional<CitySheet> sheet(Table table) {
        var byColumns =
                sheets().filter(it -> table.columns().containsAll(it.marks())).findFirst();
        var byName =
                sheets().filter(it -> it.title().equalsIgnoreCase(table.name())).findFirst();
        boolean fits =
                byName.filter(it -> it.columns().containsAll(table.columns())).isPresent();
        if (byName.isPresent() && byColumns.isPresent() && !byName.equals(byColumns) && !fits) {
            fault(table, table.name(), "sheet-other", byColumns.get().title());
            return Optional.empty();
        }
        if (byName.isPresent() && !table.columns().containsAll(byName.get().key())) {
            byName.get().key().stream()
                    .filter(it -> !table.columns().contains(it))
                    .forEach(it -> faults.add(new Fault(table.name(), 1, it, "", "column-missing", "")));
            return Optional.empty();
        }
        var sheet = byName.or(() -> byColumns);
        if (sheet.isEmpty()) {
            fault(table, String.join(", ", table.columns()), "sheet-unknown", "");
        }
        return sheet;
    }

    private static Stream<CitySheet> sheets() {
        return Stream.of(CitySheet.values());
    }

    private void fault(Table table, String read, String kind, String about) {
        faults.add(new Fault(table.name(), 0, "", read, kind, "", about));
    }

    private void unknownColumns(CitySheet sheet, Table table) {
        table.columns().stream()
                .filter(it -> !it.isBlank() && !sheet.columns().contains(it))
                .forEach(it -> faults.add(
                        new Fault(table.name(), 1, it, it, "column-unknown", Nearest.to(it, sheet.columns()))));
    }

    /** A chain of heirs or parents that bites its tail is told at each new unit of the circle. */
    private void circles(Function<Unit, UnitCode> next, String column, String kind) {
        var all = standing.with(read).units();
        var rows = seen.getOrDefault(CitySheet.UNITS, Map.of());
        for (var unit : read.units().values()) {
            Set<UnitCode> passed = new LinkedHashSet<>(Set.of(unit.code()));
            var at = next.apply(unit);
            while (at != null && passed.add(at)) {
                var further = all.get(at.value());
                at = further == null ? null : next.apply(further);
            }
            var row = rows.get(unit.code().value());
            if (unit.code().equals(at) && row != null) {
                faults.add(new Fault(row.sheet(), row.number(), column, row.cell(column), kind, ""));
            }
        }
    }
}
