package org.suban.insight.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.insight.Counted;
import org.suban.insight.Figure;
import org.suban.insight.Share;
import org.suban.ui.chart.ChartView;

/** What the page of a figure shows: all of it, then its parts. */
public record FigureView(
        Figure figure,
        List<ChoiceView> choices,
        @Nullable ChartView chart,
        List<LineView> byWeek,
        List<LineView> byUnit,
        List<LineView> byItem,
        List<WrongView> wrong,
        boolean mayOpenCases) {

    static final int MOST = 30;

    /** How many units, items and wrong ones the page lists; the files hold all lines. */
    public int most() {
        return MOST;
    }

    /** A week to choose. */
    public record ChoiceView(String code, String label) {}

    /** One line of a table. */
    public record LineView(String label, Share all, Share people, Share machine) {

        static LineView of(String label, Counted it) {
            return new LineView(label, it.all(), it.people(), it.machine());
        }
    }

    /** One that went wrong, and where it went. */
    public record WrongView(
            String receipt,
            String firstUnit,
            String firstItem,
            boolean byMachine,
            String lastUnit,
            String lastItem,
            int rounds,
            Instant finishedAt) {}
}
