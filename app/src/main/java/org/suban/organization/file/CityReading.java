package org.suban.organization.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suban.organization.CitySheet;
import org.suban.organization.Unit;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Reads the sheets of a file over the city as it stands: what they say, and every fault in them. */
public final class CityReading {

    private record Known(CitySheet kind, Table table) {}

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
            new SheetHead(table, faults).kind().ifPresent(it -> known.add(new Known(it, table)));
        }
        // Each kind may speak of the one before it, wherever in the file it stands.
        for (var kind : CitySheet.values()) {
            known.stream().filter(it -> it.kind() == kind).forEach(it -> rows(kind, it.table()));
        }
        order(CitySheet.AREAS).ofAreas();
        order(CitySheet.UNITS).ofUnits(Unit::heir, "heir", "heir-cycle");
        order(CitySheet.UNITS).ofUnits(Unit::parent, "parent", "parent-cycle");
        return new Result(read, faults);
    }

    private void rows(CitySheet kind, Table table) {
        var before = seen.computeIfAbsent(kind, it -> new HashMap<>());
        var rows = new SheetRows(kind, table, standing.with(read), standing, before, faults);
        read = read.with(
                switch (kind) {
                    case AREAS -> Standing.of(new AreaRows(rows).all(), List.of(), List.of(), List.of());
                    case UNITS -> Standing.of(List.of(), new UnitRows(rows).units(), List.of(), List.of());
                    case POSTS -> Standing.of(List.of(), List.of(), new UnitRows(rows).posts(), List.of());
                    case PLACES ->
                        Standing.of(List.of(), List.of(), List.of(), new PlaceRows(rows, table, before, faults).all());
                });
    }

    private Order order(CitySheet kind) {
        return new Order(standing.with(read), seen.getOrDefault(kind, Map.of()), faults);
    }
}
