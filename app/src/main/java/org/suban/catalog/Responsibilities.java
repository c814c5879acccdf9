package org.suban.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Finds who answers for an item in an area: the most specific row that names a unit. */
@Component
public class Responsibilities {

    private final Catalog catalog;
    private final Areas areas;
    private final Units units;
    private final Cities cities;
    private final Clock clock;

    Responsibilities(Catalog catalog, Areas areas, Units units, Cities cities, Clock clock) {
        this.catalog = catalog;
        this.areas = areas;
        this.units = units;
        this.cities = cities;
        this.clock = clock;
    }

    /** As of now; without an area the whole city is meant; empty if no row says anything. */
    public Optional<Responsibility> of(ItemCode item, @Nullable AreaCode area) {
        return of(item, area, clock.instant());
    }

    public Optional<Responsibility> of(ItemCode item, @Nullable AreaCode area, Instant at) {
        var where = area == null ? cities.get().code() : area;
        return in(catalog.at(at), item, areas.upwardsFrom(where), at);
    }

    /** By a version that need not be in force; {@code way} leads from the area up to the city. */
    public Optional<Responsibility> in(CatalogList list, ItemCode item, List<Area> way, Instant at) {
        var day = at.atZone(cities.get().zone()).toLocalDate();
        var rules = list.rulesFor(item, way, day);
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var host = unit(rule.host(), way);
            if (host.isPresent()) {
                return Optional.of(new Responsibility(
                        list.version(),
                        item,
                        host.get(),
                        rule.cohosts().stream()
                                .flatMap(it -> unit(it, way).stream())
                                .toList(),
                        Optional.ofNullable(rule.fallback())
                                .flatMap(it -> unit(it, way))
                                .orElse(null),
                        rule,
                        rules.subList(i + 1, rules.size())));
            }
        }
        return Optional.empty();
    }

    private Optional<UnitCode> unit(Host host, List<Area> way) {
        return switch (host) {
            case Host.Named(var unit) -> units.living(unit).map(Unit::code);
            case Host.Local(var kind) -> units.office(kind, way).map(Unit::code);
        };
    }
}
