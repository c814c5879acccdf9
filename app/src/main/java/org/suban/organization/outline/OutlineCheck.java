package org.suban.organization.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.shared.sheet.Fault;

/** Finds new outlines that are no surfaces, cross themselves, or lie over a neighbour of their level. */
public final class OutlineCheck {

    /** Neighbours that were drawn by hand touch; more than this share of the smaller one is an overlap. */
    private static final double TOLERATED = 0.001;

    /** Longitude first; who writes latitude first ends up outside of it in most of the world. */
    private static final Envelope ON_EARTH = new Envelope(-180, 180, -90, 90);

    private record Drawn(Area area, Geometry shape) {}

    private final String sheet;
    private final Map<AreaCode, Integer> rows;
    private final List<Fault> faults = new ArrayList<>();

    private OutlineCheck(String sheet, Map<AreaCode, Integer> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** {@code outlines} are all there would be; {@code rows} says of the new ones where in the file they stand. */
    public static List<Fault> faults(
            String sheet, List<Area> areas, Map<AreaCode, String> outlines, Map<AreaCode, Integer> rows) {
        return new OutlineCheck(sheet, rows).check(areas, outlines);
    }

    private List<Fault> check(List<Area> areas, Map<AreaCode, String> outlines) {
        var levels = new HashMap<Area.Level, STRtree>();
        var fresh = new ArrayList<Drawn>();
        for (var area : areas) {
            Optional.ofNullable(outlines.get(area.code()))
                    .flatMap(it -> sound(area, it))
                    .ifPresent(it -> {
                        levels.computeIfAbsent(area.level(), level -> new STRtree())
                                .insert(it.shape().getEnvelopeInternal(), it);
                        if (isNew(area)) {
                            fresh.add(it);
                        }
                    });
        }
        for (var one : fresh) {
            var level = levels.get(one.area().level());
            if (level != null) {
                neighbours(one, level);
            }
        }
        return faults;
    }

    private Optional<Drawn> sound(Area area, String outline) {
        var shape = Shapes.surface(outline);
        if (shape == null) {
            fault(area, "outline-none", "");
            return Optional.empty();
        }
        var wrong = isNew(area) ? new IsValidOp(shape).getValidationError() : null;
        if (!ON_EARTH.covers(shape.getEnvelopeInternal())) {
            fault(area, "outline-nowhere", where(shape.getCoordinate()));
            return Optional.empty();
        } else if (wrong != null) {
            fault(area, "outline-crosses", where(wrong.getCoordinate()));
            return Optional.empty();
        }
        return Optional.of(new Drawn(area, shape));
    }

    /** Of two new ones only the later is told, of a new and an old one the new. */
    @SuppressWarnings("unchecked")
    private void neighbours(Drawn one, STRtree level) {
        for (var other : (List<Drawn>) level.query(one.shape().getEnvelopeInternal())) {
            boolean told = !isNew(other.area()) || row(other.area()) < row(one.area());
            if (told && !other.area().equals(one.area()) && overlap(one.shape(), other.shape())) {
                fault(one.area(), "outline-overlaps", other.area().name());
            }
        }
    }

    private static String where(Coordinate at) {
        return at.x + " " + at.y;
    }

    private static boolean overlap(Geometry a, Geometry b) {
        try {
            return a.intersects(b) && a.intersection(b).getArea() > TOLERATED * Math.min(a.getArea(), b.getArea());
        } catch (TopologyException e) {
            return true;
        }
    }

    private boolean isNew(Area area) {
        return rows.containsKey(area.code());
    }

    private int row(Area area) {
        return rows.getOrDefault(area.code(), 0);
    }

    private void fault(Area area, String kind, String about) {
        faults.add(new Fault(sheet, row(area), "geometry", area.code() + " " + area.name(), kind, "", about));
    }
}
