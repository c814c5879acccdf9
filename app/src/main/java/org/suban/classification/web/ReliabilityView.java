package org.suban.classification.web;

import java.util.List;

/** What was said against what was right, in whole steps of its own width and height, ready to be drawn; the even line is where both are the same. */
public record ReliabilityView(
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        List<MarkView> along,
        List<MarkView> across,
        List<DotView> dots) {

    /** A word at a place along an axis. */
    public record MarkView(int at, String words) {}

    /** A band of guesses, the larger the more there are. */
    public record DotView(int x, int y, int radius, String words) {}

    /** Through all dots, from the least sure. */
    public String stroke() {
        return String.join(" ", dots.stream().map(it -> it.x() + "," + it.y()).toList());
    }

    public String even() {
        return left + "," + bottom + " " + right + "," + top;
    }
}
