package org.suban.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.organization.outline.GeoJson;
import org.suban.organization.outline.Outlines;

/** The city as it was read from the tables once; it changes with a restart until it can be edited. */
@Component
class LoadedCity {

    record Snapshot(
            City city,
            Map<AreaCode, Area> areas,
            Map<UnitCode, Unit> units,
            Map<AreaCode, List<Unit>> offices,
            Outlines shapes,
            String outlines) {}

    private final OrganizationTables tables;
    private volatile @Nullable Snapshot known;

    LoadedCity(OrganizationTables tables) {
        this.tables = tables;
    }

    Optional<Snapshot> snapshot() {
        if (known == null) {
            known = tables.city().map(this::read).orElse(null);
        }
        return Optional.ofNullable(known);
    }

    private Snapshot read(City city) {
        var areas = tables.areas();
        var outlines = tables.outlines();
        var units = tables.units();
        return new Snapshot(
                city,
                byCode(areas, Area::code),
                byCode(units, Unit::code),
                units.stream().filter(Unit::working).collect(Collectors.groupingBy(Unit::area)),
                new Outlines(areas, outlines),
                GeoJson.collection(areas, outlines));
    }

    private static <K, V> Map<K, V> byCode(List<V> values, Function<V, K> code) {
        return values.stream().collect(Collectors.toMap(code, it -> it, (a, b) -> a, LinkedHashMap::new));
    }
}
