package org.suban.organization.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** What no row can say alone: areas lie in larger ones, one of them is the city, and no chain of units bites its tail. */
record Order(Standing over, Map<String, Table.Row> rows, List<Fault> faults) {

    void ofAreas() {
        for (var area : over.areas().values()) {
            var parent = area.parent() == null
                    ? null
                    : over.areas().get(area.parent().value());
            if (parent != null && area.level().compareTo(parent.level()) <= 0) {
                var row = rows.getOrDefault(
                        area.code().value(), rows.get(parent.code().value()));
                told(row, "level", area.code() + " " + area.name(), "level-order", parent.name());
            }
        }
        var cities = over.areas().values().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .toList();
        cities.stream()
                .skip(1)
                .forEach(it -> told(
                        rows.get(it.code().value()),
                        "level",
                        it.code() + " " + it.name(),
                        "city-twice",
                        cities.getFirst().name()));
    }

    /** Told at each row of the circle. */
    void ofUnits(Function<Unit, @Nullable UnitCode> next, String column, String kind) {
        for (var unit : over.units().values()) {
            Set<UnitCode> passed = new LinkedHashSet<>(Set.of(unit.code()));
            var at = next.apply(unit);
            while (at != null && passed.add(at)) {
                var further = over.units().get(at.value());
                at = further == null ? null : next.apply(further);
            }
            if (unit.code().equals(at)) {
                told(rows.get(unit.code().value()), column, unit.code() + " " + unit.name(), kind, "");
            }
        }
    }

    private void told(Table.@Nullable Row row, String column, String read, String kind, String about) {
        if (row != null) {
            faults.add(new Fault(row.sheet(), row.number(), column, read, kind, "", about));
        }
    }
}
