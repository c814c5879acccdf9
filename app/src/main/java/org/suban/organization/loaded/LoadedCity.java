package org.suban.organization.loaded;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.NamedPlace;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.gazetteer.Gazetteer;
import org.suban.organization.outline.Outlines;
import org.suban.organization.table.AreaTable;
import org.suban.organization.table.CityTable;
import org.suban.organization.table.PlaceTable;
import org.suban.organization.table.UnitTable;

/** The city as it was read from the tables; whoever asks keeps the picture of one moment, and a change makes a new one. */
@Component
public class LoadedCity {

    /** One edition of the city, whole and unchanging. */
    public record Snapshot(
            long edition,
            City city,
            Map<AreaCode, Area> areas,
            Map<UnitCode, Unit> units,
            Map<AreaCode, List<Unit>> offices,
            Map<UnitCode, List<Post>> posts,
            List<NamedPlace> places,
            Map<AreaCode, String> outlines,
            Outlines shapes,
            Gazetteer gazetteer) {}

    private final CityTable cities;
    private final AreaTable areas;
    private final UnitTable units;
    private final PlaceTable places;
    private volatile @Nullable Snapshot known;

    LoadedCity(CityTable cities, AreaTable areas, UnitTable units, PlaceTable places) {
        this.cities = cities;
        this.areas = areas;
        this.units = units;
        this.places = places;
    }

    /** Empty before the city's folder was loaded. */
    public Optional<Snapshot> snapshot() {
        var now = known;
        return Optional.ofNullable(now == null ? newest() : now);
    }

    /** Reads again if the city has changed since, here or on another node. */
    public void refresh() {
        newest();
    }

    /** Who loads a city sees it before others do, so each is told what was read for them. */
    private synchronized @Nullable Snapshot newest() {
        long edition = cities.edition();
        var before = known;
        if (before == null || before.edition() != edition) {
            known = cities.find().map(it -> read(edition, it)).orElse(null);
        }
        return known;
    }

    private Snapshot read(long edition, City city) {
        var all = byCode(areas.all(), Area::code);
        var offices = units.all();
        var named = places.all();
        var outlines = areas.outlines();
        return new Snapshot(
                edition,
                city,
                all,
                byCode(offices, Unit::code),
                offices.stream()
                        .sorted(Comparator.comparing(Unit::working).reversed())
                        .collect(Collectors.groupingBy(Unit::area)),
                units.posts().stream().collect(Collectors.groupingBy(Post::unit)),
                named,
                outlines,
                new Outlines(List.copyOf(all.values()), outlines),
                new Gazetteer(city, all, named));
    }

    private static <K, V> Map<K, V> byCode(List<V> values, Function<V, K> code) {
        return values.stream().collect(Collectors.toMap(code, it -> it, (a, b) -> a, LinkedHashMap::new));
    }
}
