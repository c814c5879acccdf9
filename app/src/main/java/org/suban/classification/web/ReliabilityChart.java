package org.suban.classification.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.classification.record.Scores.Band;
import org.suban.classification.web.ReliabilityView.DotView;
import org.suban.classification.web.ReliabilityView.MarkView;

/** Draws whether a model's word can be trusted; drawn here, so that it is there without scripts and on paper. */
@Component
class ReliabilityChart {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int LEFT = 52;
    private static final int RIGHT = 332;
    private static final int TOP = 18;
    private static final int BOTTOM = 250;
    private static final int SMALLEST = 4;
    private static final int LARGER = 8;

    private final ModelNames names;

    ReliabilityChart(ModelNames names) {
        this.names = names;
    }

    ReliabilityView of(List<Band> bands, Locale locale) {
        int most = bands.stream().mapToInt(Band::guesses).max().orElse(1);
        return new ReliabilityView(
                WIDTH,
                HEIGHT,
                LEFT,
                RIGHT,
                TOP,
                BOTTOM,
                marks().map(it -> mark(it, x(it), locale)).toList(),
                marks().map(it -> mark(it, y(it), locale)).toList(),
                bands.stream().map(it -> dot(it, most, locale)).toList());
    }

    private static Stream<Double> marks() {
        return Stream.of(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    private MarkView mark(double share, int at, Locale locale) {
        return new MarkView(at, names.say("percent", locale, Math.round(100 * share)));
    }

    private DotView dot(Band it, int most, Locale locale) {
        int radius = SMALLEST + (int) Math.round(LARGER * Math.sqrt((double) it.guesses() / most));
        var words = names.say(
                "chart.dot", locale, it.guesses(), ModelNames.percent(it.said()), ModelNames.percent(it.right()));
        return new DotView(x(it.said()), y(it.right()), radius, words);
    }

    private static int x(double said) {
        return LEFT + (int) Math.round(said * (RIGHT - LEFT));
    }

    private static int y(double right) {
        return BOTTOM - (int) Math.round(right * (BOTTOM - TOP));
    }
}
