package org.suban.organization.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.GeoPoint;

/** The areas' shapes in an index that finds the smallest one around a point. */
public final class Outlines {

    private record Shape(Area area, PreparedGeometry geometry) {}

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final STRtree index = new STRtree();

    public Outlines(List<Area> areas, Map<AreaCode, String> outlines) {
        for (var area : areas) {
            var outline = outlines.get(area.code());
            if (outline != null) {
                insert(area, outline);
            }
        }
        index.build();
    }

    public Optional<Area> at(GeoPoint point) {
        var position = GEOMETRY.createPoint(new Coordinate(point.lon(), point.lat()));
        return candidates(position.getEnvelopeInternal()).stream()
                .filter(it -> it.geometry().covers(position))
                .map(Shape::area)
                .max(Comparator.comparing(Area::level));
    }

    private void insert(Area area, String outline) {
        try {
            var geometry = new GeoJsonReader(GEOMETRY).read(outline);
            index.insert(geometry.getEnvelopeInternal(), new Shape(area, PreparedGeometryFactory.prepare(geometry)));
        } catch (ParseException e) {
            throw new IllegalStateException("The outline of area " + area.code() + " is not GeoJSON", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Shape> candidates(Envelope around) {
        return index.query(around);
    }
}
