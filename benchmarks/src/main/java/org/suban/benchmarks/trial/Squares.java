package org.suban.benchmarks.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Squares of about a kilometre that tile the ground; their borders bend as real ones do, and neighbours share them point for point. */
record Squares(double south, double west) {

    private static final double SIDE = 0.01;
    private static final double BENT = 0.12;
    private static final int PARTS = 4;

    private record Point(double x, double y) {}

    /** The coordinates of a GeoJSON polygon. */
    String outline(int x, int y) {
        var ring = new ArrayList<Point>();
        ring.addAll(border(x, y, false));
        ring.addAll(border(x + 1, y, true));
        ring.addAll(new ArrayList<>(border(x, y + 1, false, true)).reversed());
        ring.addAll(new ArrayList<>(border(x, y, true, true)).reversed());
        ring.add(ring.getFirst());
        return ring.stream().map(this::written).collect(Collectors.joining(",", "[[", "]]"));
    }

    private static List<Point> border(int x, int y, boolean upwards) {
        return border(x, y, upwards, false);
    }

    /** From its beginning to before its end, or from after its beginning to its end. */
    private static List<Point> border(int x, int y, boolean upwards, boolean withEnd) {
        var points = new ArrayList<Point>();
        int from = withEnd ? 1 : 0;
        for (int part = from; part < PARTS + from; part++) {
            double along = (double) part / PARTS;
            double aside = part % PARTS == 0 ? 0 : bend(x, y, upwards, part);
            points.add(upwards ? new Point(x + aside, y + along) : new Point(x + along, y + aside));
        }
        return points;
    }

    /** The same for whoever asks, up to an eighth of a side to the left or right. */
    private static double bend(int x, int y, boolean upwards, int part) {
        int mixed = (x * 73_856_093) ^ (y * 19_349_663) ^ (part * 83_492_791) ^ (upwards ? 0x5bd1e995 : 0);
        return BENT * (Math.floorMod(mixed, 2_001) - 1_000) / 1_000;
    }

    private String written(Point it) {
        return String.format(Locale.ROOT, "[%.5f,%.5f]", west + it.x() * SIDE, south + it.y() * SIDE);
    }
}
