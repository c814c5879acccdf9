package org.suban.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.ui.chart.ChartView.Line;
import org.suban.ui.chart.ChartView.Mark;
import org.suban.ui.chart.ChartView.Point;

/** Draws percentages over time; drawn by the server, so that they are there without scripts and on paper. */
public final class LineChart {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 220;
    private static final int LEFT = 44;
    private static final int RIGHT = 330;
    private static final int TOP = 14;
    private static final int BOTTOM = 186;
    private static final int NAME_HEIGHT = 16;
    private static final int LABELS = 4;
    /** Where the axis may begin: as high as the lowest point allows, and it says so. */
    private static final List<Integer> FLOORS = List.of(90, 80, 50, 0);

    /** How many there are along the axis. */
    private final int count;

    private final int floor;

    private LineChart(int count, int floor) {
        this.count = count;
        this.floor = floor;
    }

    /** A percentage and what it says. */
    public record Spot(BigDecimal percent, String words) {}

    /** One line; {@code kind} is how it looks: {@code person} has dots, {@code machine} squares, {@code target} neither. */
    public record Series(String kind, String name, List<Optional<Spot>> spots) {}

    /** As many spots in each line as words along; nothing to draw where there is none but of the target. */
    public static @Nullable ChartView of(List<String> along, List<Series> all) {
        boolean any = all.stream()
                .filter(it -> !it.kind().equals("target"))
                .anyMatch(it -> it.spots().stream().anyMatch(Optional::isPresent));
        var lowest = all.stream()
                .flatMap(it -> it.spots().stream())
                .flatMap(Optional::stream)
                .map(Spot::percent)
                .min(Comparator.naturalOrder());
        return any ? new LineChart(along.size(), floor(lowest.orElse(BigDecimal.ZERO))).drawn(along, all) : null;
    }

    private static int floor(BigDecimal lowest) {
        return FLOORS.stream()
                .filter(it -> lowest.compareTo(BigDecimal.valueOf(it)) >= 0)
                .findFirst()
                .orElse(0);
    }

    private ChartView drawn(List<String> along, List<Series> all) {
        var lines = all.stream()
                .map(this::line)
                .filter(it -> !it.strokes().isEmpty())
                .toList();
        return new ChartView(WIDTH, HEIGHT, LEFT, RIGHT, across(), labels(along), apart(lines));
    }

    private List<Mark> across() {
        return Stream.of(floor, (floor + 100) / 2, 100)
                .map(it -> new Mark(y(BigDecimal.valueOf(it)), it + " %"))
                .toList();
    }

    /** Not more than have room, the last one always. */
    private List<Mark> labels(List<String> along) {
        int each = (count + LABELS - 1) / LABELS;
        return IntStream.range(0, count)
                .filter(it -> (count - 1 - it) % each == 0)
                .mapToObj(it -> new Mark(x(it), along.get(it)))
                .toList();
    }

    private Line line(Series series) {
        var strokes = new ArrayList<String>();
        var points = new ArrayList<Point>();
        boolean gap = true;
        for (int n = 0; n < count; n++) {
            var spot = series.spots().get(n);
            if (spot.isPresent()) {
                var point = new Point(x(n), y(spot.get().percent()), spot.get().words());
                var here = point.x() + "," + point.y();
                strokes.add(gap ? here : strokes.removeLast() + " " + here);
                points.add(point);
            }
            gap = spot.isEmpty();
        }
        int nameAt = points.isEmpty() ? 0 : points.getLast().y();
        return new Line(series.kind(), strokes, points, series.name(), nameAt);
    }

    /** The names of lines that end together stand one above the other. */
    private static List<Line> apart(List<Line> lines) {
        var placed = new ArrayList<Line>();
        int free = 0;
        for (var line :
                lines.stream().sorted(Comparator.comparingInt(Line::nameAt)).toList()) {
            int at = Math.max(free, line.nameAt());
            placed.add(line.namedAt(at));
            free = at + NAME_HEIGHT;
        }
        return placed;
    }

    private int x(int index) {
        return count == 1 ? RIGHT : LEFT + index * (RIGHT - LEFT) / (count - 1);
    }

    private int y(BigDecimal percent) {
        int tenths = percent.movePointRight(1).intValue() - floor * 10;
        return BOTTOM - tenths * (BOTTOM - TOP) / ((100 - floor) * 10);
    }
}
