package org.suban.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.suban.organization.loaded.LoadedCity;
import org.suban.organization.outline.GeoJson;

/** All areas of the city, with what lies where. */
@Component
public class Areas {

    private final LoadedCity loaded;

    Areas(LoadedCity loaded) {
        this.loaded = loaded;
    }

    public Optional<Area> find(AreaCode code) {
        return loaded.snapshot().map(it -> it.areas().get(code));
    }

    public List<Area> all() {
        return loaded.snapshot().map(it -> List.copyOf(it.areas().values())).orElse(List.of());
    }

    /** The smallest area whose outline holds the point; empty outside the city. */
    public Optional<Area> at(GeoPoint point) {
        return loaded.snapshot().flatMap(it -> it.shapes().at(point));
    }

    /** The area itself, then what it lies in, up to the city. */
    public List<Area> upwardsFrom(AreaCode code) {
        var way = new ArrayList<Area>();
        for (var next = find(code); next.isPresent(); next = parentOf(next.get())) {
            way.add(next.get());
        }
        return way;
    }

    /** The areas directly below, in the order of their codes. */
    public List<Area> below(AreaCode code) {
        return all().stream().filter(it -> code.equals(it.parent())).toList();
    }

    /** What people name in an area and in all that lies in it. */
    public List<NamedPlace> placesIn(AreaCode code) {
        return loaded.snapshot()
                .map(it -> it.places().stream()
                        .filter(place -> upwardsFrom(place.area()).stream()
                                .anyMatch(area -> area.code().equals(code)))
                        .toList())
                .orElse(List.of());
    }

    /** The outlines of these areas as a GeoJSON FeatureCollection, for maps. */
    public String outlines(Predicate<Area> which) {
        return loaded.snapshot()
                .map(it -> GeoJson.collection(
                        it.areas().values().stream().filter(which).toList(), it.outlines()))
                .orElseGet(GeoJson::empty);
    }

    /** Whether the area has an outline of its own or one put together from its parts. */
    public boolean outlined(AreaCode code) {
        return loaded.snapshot().filter(it -> it.outlines().containsKey(code)).isPresent();
    }

    private Optional<Area> parentOf(Area area) {
        var parent = area.parent();
        return parent == null ? Optional.empty() : find(parent);
    }
}
