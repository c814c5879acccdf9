package org.suban.dispatch.automation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.automation.Standing;
import org.suban.dispatch.automation.Standing.Tally;
import org.suban.ui.chart.ChartView;
import org.suban.ui.chart.LineChart;
import org.suban.ui.chart.LineChart.Series;
import org.suban.ui.chart.LineChart.Spot;

/** How often what the machine was sure of was right, week by week, against what is asked of it. */
@Component
class VerdictChart {

    private final Naming naming;

    VerdictChart(Naming naming) {
        this.naming = naming;
    }

    /** Short enough to stand beside others under a chart. */
    String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(naming.say("dispatch.machine.day", locale), locale)
                .format(day);
    }

    /** Nothing to draw where it was never sure. */
    @Nullable
    ChartView of(Standing it, Locale locale) {
        var tallies = it.weeks().stream().collect(Collectors.toMap(Standing.OfWeek::monday, Standing.OfWeek::tally));
        if (tallies.isEmpty()) {
            return null;
        }
        var first = it.weeks().getFirst().monday();
        var weeks = first.datesUntil(it.weeks().getLast().monday().plusDays(1), Period.ofWeeks(1))
                .toList();
        var target = BigDecimal.valueOf(it.target()).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        var named = naming.say("dispatch.machine.chart.target", locale, target.toPlainString());
        var right = weeks.stream()
                .map(week -> Optional.ofNullable(tallies.get(week)).flatMap(tally -> spot(week, tally, locale)))
                .toList();
        return LineChart.of(
                weeks.stream().map(week -> day(week, locale)).toList(),
                List.of(
                        new Series("person", naming.say("dispatch.machine.right", locale), right),
                        new Series(
                                "target",
                                named,
                                weeks.stream()
                                        .map(week -> Optional.of(new Spot(target, named)))
                                        .toList())));
    }

    private Optional<Spot> spot(LocalDate week, Tally it, Locale locale) {
        if (it.enough() == 0) {
            return Optional.empty();
        }
        var percent = BigDecimal.valueOf(100L * it.enoughGood())
                .divide(BigDecimal.valueOf(it.enough()), 1, RoundingMode.FLOOR);
        var words = naming.say(
                "dispatch.machine.chart.point",
                locale,
                day(week, locale),
                percent.toPlainString(),
                it.enoughGood(),
                it.enough());
        return Optional.of(new Spot(percent, words));
    }
}
