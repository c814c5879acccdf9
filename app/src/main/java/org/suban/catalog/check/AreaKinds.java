package org.suban.catalog.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.Units;

/** The areas by what rows of responsibility can tell apart: the levels on the way up, the offices found there, and the areas that are named. */
final class AreaKinds {

    /** What areas have in common that no row names. */
    private record Kind(List<Area.Level> levels, Set<Unit.Kind> offices) {}

    /** Two areas of the same mark are answered alike. */
    private record Mark(Kind kind, Set<AreaCode> named) {}

    /** An area with the way up to the city. */
    private record Place(List<Area> way, Kind kind) {

        Set<AreaCode> namedOf(Set<AreaCode> named) {
            return way.stream().map(Area::code).filter(named::contains).collect(Collectors.toSet());
        }
    }

    private final Map<Kind, List<Place>> byKind = new LinkedHashMap<>();
    private final Map<AreaCode, List<Place>> below = new HashMap<>();

    AreaKinds(Areas areas, Units units) {
        for (var area : areas.all()) {
            var way = areas.upwardsFrom(area.code());
            var offices = EnumSet.noneOf(Unit.Kind.class);
            for (var kind : Unit.Kind.values()) {
                units.office(kind, way).ifPresent(it -> offices.add(kind));
            }
            var place = new Place(way, new Kind(way.stream().map(Area::level).toList(), offices));
            byKind.computeIfAbsent(place.kind(), it -> new ArrayList<>()).add(place);
            way.forEach(it ->
                    below.computeIfAbsent(it.code(), key -> new ArrayList<>()).add(place));
        }
    }

    /** The ways of as many areas as are needed, so that each area of the city is answered like one of them by rows that name these. */
    Collection<List<Area>> toAsk(Set<AreaCode> named) {
        var chosen = new LinkedHashMap<Mark, List<Area>>();
        byKind.forEach((kind, places) -> places.stream()
                .filter(it -> it.namedOf(named).isEmpty())
                .findFirst()
                .ifPresent(it -> chosen.put(new Mark(kind, Set.of()), it.way())));
        for (var name : named) {
            for (var place : below.getOrDefault(name, List.of())) {
                chosen.putIfAbsent(new Mark(place.kind(), place.namedOf(named)), place.way());
            }
        }
        return chosen.values();
    }
}
