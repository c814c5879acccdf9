package org.suban.organization.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.GeoPoint;

/** The areas' shapes in an index for each level, asked from the smallest level up: where small areas tile the city, one question is enough. */
public final class Outlines {

    private record Shape(Area area, PreparedGeometry geometry) {}

    private final List<STRtree> upwards;

    public Outlines(List<Area> areas, Map<AreaCode, String> outlines) {
        var levels = new EnumMap<Area.Level, STRtree>(Area.Level.class);
        for (var area : areas) {
            var outline = outlines.get(area.code());
            var geometry = outline == null ? null : Shapes.surface(outline);
            if (geometry != null) {
                levels.computeIfAbsent(area.level(), it -> new STRtree())
                        .insert(
                                geometry.getEnvelopeInternal(),
                                new Shape(area, PreparedGeometryFactory.prepare(geometry)));
            }
        }
        levels.values().forEach(STRtree::build);
        upwards = new ArrayList<>(levels.values()).reversed();
    }

    /** The smallest area around the point; on a border that of the first. */
    public Optional<Area> at(GeoPoint point) {
        var position = Shapes.GEOMETRY.createPoint(new Coordinate(point.lon(), point.lat()));
        for (var level : upwards) {
            for (var shape : candidates(level, position.getEnvelopeInternal())) {
                if (shape.geometry().covers(position)) {
                    return Optional.of(shape.area());
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static List<Shape> candidates(STRtree level, Envelope around) {
        return level.query(around);
    }
}
