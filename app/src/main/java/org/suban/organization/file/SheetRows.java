package org.suban.organization.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.organization.CitySheet;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Cells;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** The rows of one sheet, each read over what the city has under its code, and all that they may speak of. */
final class SheetRows {

    private final CitySheet sheet;
    private final Table table;
    private final Standing before;
    private final Map<String, Table.Row> seen;
    private final List<Fault> faults;
    private final Set<String> areas;
    private final Set<String> units;

    /** {@code seen} are the rows that spoke of a code already, also in another sheet of the file. */
    SheetRows(
            CitySheet sheet,
            Table table,
            Standing all,
            Standing before,
            Map<String, Table.Row> seen,
            List<Fault> faults) {
        this.sheet = sheet;
        this.table = table;
        this.before = before;
        this.seen = seen;
        this.faults = faults;
        this.areas = known(all.areas().keySet(), CitySheet.AREAS, AreaCode::isOne);
        this.units = known(all.units().keySet(), CitySheet.UNITS, UnitCode::isOne);
    }

    /** A column that the file does not have stays as it was; a row with faults gives nothing. */
    <T> List<T> each(Function<Cells, @Nullable T> reader) {
        var good = new ArrayList<T>();
        for (var row : table.rows()) {
            var code = row.cell("code").strip();
            var cells = new HashMap<>(CityPrint.row(sheet, code, before).orElse(Map.of()));
            cells.keySet().removeAll(table.columns());
            cells.putAll(row.cells());
            var full = new Table.Row(row.sheet(), row.number(), cells);
            var at = new Cells(full, faults);
            var value = reader.apply(at);
            if (!code.isEmpty() && seen.putIfAbsent(code, full) != null) {
                at.fault("code", code, "twice", "");
            } else if (value != null) {
                good.add(value);
            }
        }
        return good;
    }

    @Nullable
    AreaCode area(Cells cells, String column) {
        return cells.read(
                column,
                "area",
                areas,
                it -> Optional.of(it).filter(areas::contains).map(AreaCode::new));
    }

    @Nullable
    UnitCode unit(Cells cells, String column) {
        return cells.read(
                column,
                "unit",
                units,
                it -> Optional.of(it).filter(units::contains).map(UnitCode::new));
    }

    @Nullable
    UnitCode unitIfAny(Cells cells, String column) {
        return cells.text(column).isEmpty() ? null : unit(cells, column);
    }

    /** All the city has, and what stands anywhere in a sheet of the kind itself. */
    private Set<String> known(Set<String> codes, CitySheet kind, Predicate<String> isOne) {
        var known = new HashSet<>(codes);
        if (sheet == kind) {
            table.rows().stream()
                    .map(it -> it.cell("code").strip())
                    .filter(isOne)
                    .forEach(known::add);
        }
        return known;
    }
}
