package org.suban.insight.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.insight.Counted;
import org.suban.insight.Share;
import org.suban.insight.Week;
import org.suban.insight.Weeks;
import org.suban.ui.chart.ChartView;
import org.suban.ui.chart.LineChart;
import org.suban.ui.chart.LineChart.Series;
import org.suban.ui.chart.LineChart.Spot;

/** The share of right first units week by week, people and machine apart. */
@Component
class WeekChart {

    private final InsightNames names;

    WeekChart(InsightNames names) {
        this.names = names;
    }

    /** Nothing to draw where no week has an end. */
    @Nullable
    ChartView of(Weeks weeks, Map<Week, Counted> counted, Locale locale) {
        var all = weeks.all();
        return LineChart.of(
                all.stream().map(it -> names.day(it.monday(), locale)).toList(),
                List.of(
                        line("person", all, counted, Counted::people, locale),
                        line("machine", all, counted, Counted::machine, locale)));
    }

    private Series line(
            String kind, List<Week> weeks, Map<Week, Counted> counted, Function<Counted, Share> which, Locale locale) {
        var spots = weeks.stream()
                .map(week -> Optional.ofNullable(counted.get(week)).map(which).flatMap(it -> spot(it, week, locale)))
                .toList();
        return new Series(kind, names.word("insight.sender." + kind.toUpperCase(Locale.ROOT), locale), spots);
    }

    private Optional<Spot> spot(Share share, Week week, Locale locale) {
        return share.percent()
                .map(percent -> new Spot(
                        percent,
                        names.word(
                                "insight.chart.point",
                                locale,
                                names.week(week, locale),
                                percent.toPlainString(),
                                share.right(),
                                share.all())));
    }
}
