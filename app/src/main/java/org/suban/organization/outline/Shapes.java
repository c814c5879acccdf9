package org.suban.organization.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** Outlines between their writing as GeoJSON and geometry, and an area's outline put together from those of its parts. */
public final class Shapes {

    static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);

    private Shapes() {}

    /** Nothing where the text is not the geometry of a surface. */
    static @Nullable Geometry surface(String geoJson) {
        try {
            var geometry = new GeoJsonReader(GEOMETRY).read(geoJson);
            return geometry instanceof Polygonal && !geometry.isEmpty() ? geometry : null;
        } catch (ParseException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // The reader meets what is no geometry at all with whatever exception comes first.
            return null;
        }
    }

    /** For areas that have parts, all of which have an outline, and none of their own: the union of the parts. */
    public static Map<AreaCode, String> derived(List<Area> areas, Map<AreaCode, String> own) {
        var parts = new HashMap<AreaCode, List<Area>>();
        areas.stream()
                .filter(it -> it.parent() != null)
                .forEach(it -> parts.computeIfAbsent(Objects.requireNonNull(it.parent()), up -> new ArrayList<>())
                        .add(it));
        var known = new HashMap<AreaCode, @Nullable Geometry>();
        own.forEach((code, outline) -> known.put(code, surface(outline)));
        var derived = new HashMap<AreaCode, String>();
        for (var level : byLevelUpwards(areas)) {
            for (var area : level) {
                var shapes = parts.getOrDefault(area.code(), List.of()).stream()
                        .map(it -> known.get(it.code()))
                        .toList();
                if (known.get(area.code()) == null
                        && !shapes.isEmpty()
                        && shapes.stream().allMatch(Objects::nonNull)) {
                    var union = union(shapes);
                    known.put(area.code(), union);
                    derived.put(area.code(), written(union));
                }
            }
        }
        return derived;
    }

    /** Quick where neighbours meet exactly; outlines drawn by hand may lie over each other by a hair. */
    private static Geometry union(List<Geometry> shapes) {
        try {
            var union = CoverageUnion.union(GEOMETRY.buildGeometry(shapes));
            return union.isValid() ? union : OverlayNGRobust.union(shapes);
        } catch (TopologyException | IllegalArgumentException e) {
            return OverlayNGRobust.union(shapes);
        }
    }

    private static List<List<Area>> byLevelUpwards(List<Area> areas) {
        var levels = new EnumMap<Area.Level, List<Area>>(Area.Level.class);
        areas.forEach(it ->
                levels.computeIfAbsent(it.level(), level -> new ArrayList<>()).add(it));
        return new ArrayList<>(levels.values()).reversed();
    }

    private static String written(Geometry geometry) {
        var writer = new GeoJsonWriter(6);
        writer.setEncodeCRS(false);
        return writer.write(geometry);
    }
}
