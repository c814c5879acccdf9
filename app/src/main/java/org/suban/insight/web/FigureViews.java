package org.suban.insight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.insight.By;
import org.suban.insight.Counted;
import org.suban.insight.Figure;
import org.suban.insight.FirstDispatch;
import org.suban.insight.Week;
import org.suban.insight.Weeks;
import org.suban.insight.Wrong;
import org.suban.insight.web.FigureView.ChoiceView;
import org.suban.insight.web.FigureView.LineView;
import org.suban.insight.web.FigureView.WrongView;
import org.suban.shared.Decision;

/** Gathers what the figure's page shows. */
@Component
class FigureViews {

    private static final int CHOICES = 53;

    private final FirstDispatch first;
    private final InsightNames names;
    private final WeekChart chart;

    FigureViews(FirstDispatch first, InsightNames names, WeekChart chart) {
        this.first = first;
        this.names = names;
        this.chart = chart;
    }

    Decision<FigureView> of(Staff by, Weeks weeks, Week now, Locale locale) {
        return first.read(by, weeks)
                .then(figure -> first.wrong(by, weeks, 0, FigureView.MOST)
                        .map(wrong -> new FigureView(
                                figure,
                                choices(weeks, now, locale),
                                chart.of(weeks, weekly(figure), locale),
                                lines(figure, By.WEEK, locale),
                                lines(figure, By.UNIT, locale),
                                lines(figure, By.ITEM, locale),
                                wrong.stream().map(it -> wrong(it, locale)).toList(),
                                by.maySeeEveryCase())));
    }

    private static Map<Week, Counted> weekly(Figure figure) {
        return figure.by(By.WEEK).stream()
                .collect(Collectors.toMap(it -> new Week(LocalDate.parse(it.key())), it -> it));
    }

    /** A year back, and whatever was asked for. */
    private List<ChoiceView> choices(Weeks asked, Week now, Locale locale) {
        var year = Stream.iterate(now, it -> it.plus(-1)).limit(CHOICES);
        return Stream.concat(year, Stream.of(asked.from(), asked.to()))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(it -> new ChoiceView(it.toString(), names.week(it, locale)))
                .toList();
    }

    private List<LineView> lines(Figure figure, By by, Locale locale) {
        var lines = figure.by(by).stream().map(it -> LineView.of(names.of(by, it.key(), locale), it));
        return by == By.WEEK ? lines.toList() : lines.limit(FigureView.MOST).toList();
    }

    private WrongView wrong(Wrong it, Locale locale) {
        return new WrongView(
                it.request().receipt().digits(),
                names.unit(it.firstUnit(), locale),
                names.item(it.firstItem()),
                it.byMachine(),
                names.unit(it.lastUnit(), locale),
                names.item(it.lastItem()),
                it.rounds(),
                it.finishedAt());
    }
}
