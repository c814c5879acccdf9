package org.suban.organization.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.file.Standing;
import org.suban.organization.outline.Shapes;

/** The whole city in its tables: read as it stands, written where it changes, and outlines that follow their parts. */
@Component
public class StandingTable {

    private final CityTable cities;
    private final AreaTable areas;
    private final UnitTable units;
    private final PlaceTable places;

    StandingTable(CityTable cities, AreaTable areas, UnitTable units, PlaceTable places) {
        this.cities = cities;
        this.areas = areas;
        this.units = units;
        this.places = places;
    }

    public Standing read() {
        return Standing.of(areas.all(), units.all(), units.posts(), places.all());
    }

    public void put(Standing fresh, Standing before) {
        areas.put(fresh.areas().values());
        units.put(fresh.units().values());
        units.putPosts(fresh.posts().values());
        places.put(fresh.places().values());
        fresh.areas().values().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .forEach(it -> cities.rename(it.code(), it.name(), it.english()));
        if (fresh.areas().values().stream().anyMatch(it -> moved(it, before))) {
            draw(Map.of());
        }
    }

    /** Those that are not put together from parts. */
    public Map<AreaCode, String> ownOutlines() {
        var outlines = new HashMap<>(areas.outlines());
        outlines.keySet().removeAll(areas.derived());
        return outlines;
    }

    /** Takes new outlines and puts those together anew that are made of parts. */
    public void draw(Map<AreaCode, String> fresh) {
        areas.putOutlines(fresh, false);
        areas.putOutlines(Shapes.derived(areas.all(), ownOutlines()), true);
    }

    private static boolean moved(Area area, Standing before) {
        var known = before.areas().get(area.code().value());
        return known == null || !Objects.equals(known.parent(), area.parent());
    }
}
