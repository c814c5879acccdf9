package org.suban.ui.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suban.ui.chart.ChartView.Line;
import org.suban.ui.chart.ChartView.Mark;
import org.suban.ui.chart.LineChart.Series;
import org.suban.ui.chart.LineChart.Spot;

class LineChartTests {

    private static final double GAP = Double.NaN;
    private static final List<String> WEEKS = List.of("一", "二", "三", "四", "五");

    @Test
    void aGapBeginsANewStroke() {
        var chart = drawn(series("person", 95.0, GAP, 99.0, 100.0, GAP));
        assertThat(chart.lines()).singleElement().satisfies(it -> {
            assertThat(it.strokes()).containsExactly("44,100", "187,32 258,14");
            assertThat(it.points()).hasSize(3);
        });
    }

    @Test
    void theAxisBeginsAsHighAsTheLowestPointAllows() {
        assertThat(across(92.0)).containsExactly("90 %", "95 %", "100 %");
        assertThat(across(89.9)).containsExactly("80 %", "90 %", "100 %");
        assertThat(across(12.0)).containsExactly("0 %", "50 %", "100 %");
    }

    @Test
    void namesThatEndTogetherStandOneBelowTheOther() {
        var chart =
                drawn(series("person", 98.0, 98.0, 98.0, 98.0, 98.8), series("target", 98.8, 98.8, 98.8, 98.8, 98.8));
        assertThat(chart.lines())
                .extracting(Line::nameAt)
                .satisfies(it -> assertThat(it.get(1) - it.get(0)).isEqualTo(16));
    }

    @Test
    void notMoreWordsAlongTheAxisThanHaveRoomAndTheLastOneAlways() {
        assertThat(drawn(series("person", 98.0, 98.0, 98.0, 98.0, 98.8)).along())
                .extracting(Mark::words)
                .containsExactly("一", "三", "五");
    }

    @Test
    void aTargetAloneIsNothingToDraw() {
        assertThat(LineChart.of(WEEKS, List.of(series("target", 98.8, 98.8, 98.8, 98.8, 98.8))))
                .isNull();
        assertThat(LineChart.of(WEEKS, List.of(series("person", GAP, GAP, GAP, GAP, GAP))))
                .isNull();
    }

    private static List<String> across(double lowest) {
        return drawn(series("person", lowest, 100.0, 100.0, 100.0, 100.0)).across().stream()
                .map(Mark::words)
                .toList();
    }

    private static ChartView drawn(Series... all) {
        return requireNonNull(LineChart.of(WEEKS, List.of(all)));
    }

    private static Series series(String kind, double... percents) {
        return new Series(
                kind,
                kind,
                Arrays.stream(percents)
                        .boxed()
                        .map(it -> Optional.of(it)
                                .filter(one -> !one.isNaN())
                                .map(one -> new Spot(BigDecimal.valueOf(one), kind)))
                        .toList());
    }
}
