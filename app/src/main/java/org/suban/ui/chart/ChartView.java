package org.suban.ui.chart;

import java.util.List;

/** A line chart in whole steps of its own width and height, ready to be drawn. */
public record ChartView(
        int width, int height, int left, int right, List<Mark> across, List<Mark> along, List<Line> lines) {

    /** A word at a place along an axis. */
    public record Mark(int at, String words) {}

    /** One line: its strokes, a new one after each gap, its points, and where its name stands. */
    public record Line(String kind, List<String> strokes, List<Point> points, String name, int nameAt) {

        Line namedAt(int at) {
            return new Line(kind, strokes, points, name, at);
        }
    }

    /** A point and what it says. */
    public record Point(int x, int y, String words) {}
}
