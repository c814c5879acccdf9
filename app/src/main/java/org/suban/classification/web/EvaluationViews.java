package org.suban.classification.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.classification.evaluation.Columns;
import org.suban.classification.evaluation.upload.EvaluationRun;
import org.suban.classification.evaluation.upload.EvaluationRun.State;
import org.suban.classification.evaluation.upload.Found;
import org.suban.classification.evaluation.upload.ReadingEvaluations;
import org.suban.classification.web.EvaluationView.FoundView;
import org.suban.classification.web.ModelView.BandView;
import org.suban.identity.Staff;
import org.suban.shared.Decision;

/** Puts tries on files into words and charts. */
@Component
class EvaluationViews {

    private static final int F1_PLACES = 4;

    private final ReadingEvaluations reading;
    private final ReliabilityChart chart;
    private final ModelNames names;

    EvaluationViews(ReadingEvaluations reading, ReliabilityChart chart, ModelNames names) {
        this.reading = reading;
        this.chart = chart;
        this.names = names;
    }

    Decision<List<EvaluationView>> all(Staff by, Instant at, Locale locale) {
        return reading.all(by, at)
                .map(all -> all.stream().map(it -> view(it, locale)).toList());
    }

    Decision<EvaluationView> one(Staff by, int number, Instant at, Locale locale) {
        return reading.one(by, number, at).map(it -> view(it, locale));
    }

    private EvaluationView view(EvaluationRun it, Locale locale) {
        return new EvaluationView(
                it.number(),
                it.at(),
                names.person(it.by()),
                words(it.columns()),
                ModelNames.percent(it.target()),
                it.learns(),
                it.apart(),
                percent(it.state()),
                found(it.state(), locale));
    }

    private static String words(Columns it) {
        return String.join(" + ", it.text()) + " → " + it.label();
    }

    private static @Nullable Integer percent(State state) {
        return switch (state) {
            case State.Underway(int percent) -> percent;
            case State.Measured measured -> null;
            case State.BrokenOff brokenOff -> null;
        };
    }

    private @Nullable FoundView found(State state, Locale locale) {
        return switch (state) {
            case State.Underway underway -> null;
            case State.Measured(var at, var found) -> found(found, at, locale);
            case State.BrokenOff brokenOff -> null;
        };
    }

    private FoundView found(Found it, Instant at, Locale locale) {
        var unit = it.unitRight();
        return new FoundView(
                at,
                it.learnt(),
                it.rows(),
                it.labels(),
                (int) Math.round(it.top1() * it.rows()),
                ModelNames.percent(it.top1()),
                ModelNames.percent(it.top3()),
                ModelNames.percent(it.top5()),
                ModelNames.rounded(it.macroF1(), F1_PLACES),
                it.decided(),
                share(it.decided(), it.rows()),
                it.decided() == 0 ? null : share(it.decidedRight(), it.decided()),
                unit == null ? null : ModelNames.percent(unit),
                ModelNames.rounded(it.seconds(), 1),
                it.rowsPerSecond(),
                it.megabytes(),
                it.withoutLabel(),
                it.single(),
                it.reliability().stream().map(BandView::of).toList(),
                chart.of(it.reliability(), locale),
                it.worst().stream().map(names::confusion).toList());
    }

    private static String share(int part, int all) {
        return ModelNames.percent(all == 0 ? 0 : (double) part / all);
    }
}
