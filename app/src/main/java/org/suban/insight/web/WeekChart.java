package org.suban.insight.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.insight.Counted;
import org.suban.insight.Share;
import org.suban.insight.Week;
import org.suban.insight.Weeks;
import org.suban.insight.web.ChartView.Line;
import org.suban.insight.web.ChartView.Mark;
import org.suban.insight.web.ChartView.Point;

/** Draws the share of right first units week by week, people and machine apart; drawn here, so that it is there without scripts and on paper. */
@Component
class WeekChart {

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

    private final InsightNames names;

    WeekChart(InsightNames names) {
        this.names = names;
    }

    /** Nothing to draw where no week has an end. */
    @Nullable
    ChartView of(Weeks weeks, Map<Week, Counted> counted, Locale locale) {
        var floor = counted.values().stream()
                .flatMap(it -> Stream.of(it.people(), it.machine()))
                .flatMap(it -> it.percent().stream())
                .min(BigDecimal::compareTo)
                .map(WeekChart::floor);
        return floor.isEmpty() ? null : drawn(weeks.all(), counted, floor.get(), locale);
    }

    private ChartView drawn(List<Week> weeks, Map<Week, Counted> counted, int floor, Locale locale) {
        var people = line("person", weeks, counted, Counted::people, floor, locale);
        var machine = line("machine", weeks, counted, Counted::machine, floor, locale);
        return new ChartView(WIDTH, HEIGHT, LEFT, RIGHT, across(floor), along(weeks, locale), apart(people, machine));
    }

    private static int floor(BigDecimal lowest) {
        return FLOORS.stream()
                .filter(it -> lowest.compareTo(BigDecimal.valueOf(it)) >= 0)
                .findFirst()
                .orElse(0);
    }

    private static List<Mark> across(int floor) {
        return Stream.of(floor, (floor + 100) / 2, 100)
                .map(it -> new Mark(y(BigDecimal.valueOf(it), floor), it + " %"))
                .toList();
    }

    private List<Mark> along(List<Week> weeks, Locale locale) {
        int each = (weeks.size() + LABELS - 1) / LABELS;
        return IntStream.range(0, weeks.size())
                .filter(it -> (weeks.size() - 1 - it) % each == 0)
                .mapToObj(it ->
                        new Mark(x(it, weeks.size()), names.day(weeks.get(it).monday(), locale)))
                .toList();
    }

    private Line line(
            String kind,
            List<Week> weeks,
            Map<Week, Counted> counted,
            Function<Counted, Share> which,
            int floor,
            Locale locale) {
        var strokes = new ArrayList<StringBuilder>();
        var points = new ArrayList<Point>();
        boolean gap = true;
        for (int n = 0; n < weeks.size(); n++) {
            var week = weeks.get(n);
            var share = counted.containsKey(week) ? which.apply(counted.get(week)) : Share.NONE;
            if (share.all() > 0) {
                var point = point(share, week, x(n, weeks.size()), floor, locale);
                if (gap) {
                    strokes.add(new StringBuilder());
                }
                strokes.getLast()
                        .append(point.x())
                        .append(',')
                        .append(point.y())
                        .append(' ');
                points.add(point);
            }
            gap = share.all() == 0;
        }
        var drawn = strokes.stream().map(it -> it.toString().strip()).toList();
        var name = names.word("insight.sender." + kind.toUpperCase(Locale.ROOT), locale);
        return new Line(
                kind,
                drawn,
                points,
                name,
                points.isEmpty() ? 0 : points.getLast().y());
    }

    private Point point(Share share, Week week, int x, int floor, Locale locale) {
        var percent = share.percent().orElseThrow();
        var words = names.word(
                "insight.chart.point",
                locale,
                names.week(week, locale),
                percent.toPlainString(),
                share.right(),
                share.all());
        return new Point(x, y(percent, floor), words);
    }

    /** A line without points is left out; the names of two that end together stand one above the other. */
    private static List<Line> apart(Line one, Line other) {
        if (one.points().isEmpty() || other.points().isEmpty()) {
            return Stream.of(one, other).filter(it -> !it.points().isEmpty()).toList();
        }
        var upper = one.nameAt() <= other.nameAt() ? one : other;
        var lower = upper == one ? other : one;
        var below = Math.max(lower.nameAt(), upper.nameAt() + NAME_HEIGHT);
        return List.of(upper, new Line(lower.kind(), lower.strokes(), lower.points(), lower.name(), below));
    }

    private static int x(int index, int count) {
        return count == 1 ? RIGHT : LEFT + index * (RIGHT - LEFT) / (count - 1);
    }

    private static int y(BigDecimal percent, int floor) {
        int tenths = percent.movePointRight(1).intValue() - floor * 10;
        return BOTTOM - tenths * (BOTTOM - TOP) / ((100 - floor) * 10);
    }
}
