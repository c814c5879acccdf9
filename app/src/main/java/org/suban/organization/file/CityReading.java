package org.suban.organization.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/** Reads the sheets of a file over the city as it stands: what they say, and every fault in them. */
public final class CityReading {

    private final Standing standing;
    private final List<Fault> faults = new ArrayList<>();
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
        var known = new ArrayList<Table>();
        for (var table : tables) {
            sheet(table)
                    .ifPresentOrElse(
                            it -> known.add(headed(table, it)),
                            () -> faults.add(new Fault(table.name(), 1, "", table.name(), "sheet-unknown", "")));
        }
        // Each kind may speak of the one before it, wherever in the file it stands.
        for (var sheet : CitySheet.values()) {
            known.stream().filter(it -> it.name().equals(sheet.title())).forEach(it -> rows(sheet, it));
        }
        circles(Unit::heir, "heir", "heir-cycle");
        circles(Unit::parent, "parent", "parent-cycle");
        return new Result(read, faults);
    }

    private void rows(CitySheet sheet, Table table) {
        var rows = new CityRows(table, standing.with(read), standing, faults);
        read = read.with(
                switch (sheet) {
                    case AREAS -> rows.areas();
                    case UNITS -> rows.units();
                    case POSTS -> rows.posts();
                    case PLACES -> rows.places();
                });
    }

    /** A sheet is known by its columns, whatever it is called. */
    private static Optional<CitySheet> sheet(Table table) {
        return List.of(CitySheet.values()).stream()
                .filter(it -> table.columns().containsAll(it.needed()))
                .findFirst();
    }

    private Table headed(Table table, CitySheet sheet) {
        table.columns().stream()
                .filter(it -> !it.isBlank() && !sheet.columns().contains(it))
                .forEach(it -> faults.add(
                        new Fault(table.name(), 1, it, it, "column-unknown", Nearest.to(it, sheet.columns()))));
        return new Table(sheet.title(), table.columns(), table.rows());
    }

    /** A chain of heirs or parents that bites its tail is told at each new unit of the circle. */
    private void circles(Function<Unit, UnitCode> next, String column, String kind) {
        var all = standing.with(read).units();
        for (var unit : read.units().values()) {
            Set<UnitCode> seen = new LinkedHashSet<>(Set.of(unit.code()));
            var at = next.apply(unit);
            while (at != null && seen.add(at)) {
                var further = all.get(at.value());
                at = further == null ? null : next.apply(further);
            }
            if (unit.code().equals(at)) {
                faults.add(new Fault(
                        CitySheet.UNITS.title(), 0, column, unit.code().value(), kind, ""));
            }
        }
    }
}
