package org.suban.classification.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.classification.Suggestion;
import org.suban.classification.Suggestions;
import org.suban.classification.model.Figures;
import org.suban.classification.model.Model;
import org.suban.classification.model.Models.Since;
import org.suban.classification.model.ReadingModels;
import org.suban.classification.model.ReadingModels.Overview;
import org.suban.classification.web.AskedView.GuessView;
import org.suban.classification.web.ModelView.BandView;
import org.suban.classification.web.ModelView.FiguresView;
import org.suban.classification.web.ModelsView.LineView;
import org.suban.classification.web.ModelsView.NowView;
import org.suban.identity.Staff;
import org.suban.shared.Decision;

/** Gathers what the pages of the models show: names of items and figures, never a text. */
@Component
class ModelViews {

    private static final int F1_PLACES = 4;

    private final ReadingModels reading;
    private final ReliabilityChart chart;
    private final ModelNames names;

    ModelViews(ReadingModels reading, ReliabilityChart chart, ModelNames names) {
        this.reading = reading;
        this.chart = chart;
        this.names = names;
    }

    Decision<ModelsView> all(Staff by, @Nullable AskedView asked) {
        return reading.all(by).map(it -> view(it, asked, by));
    }

    Decision<ModelView> one(Staff by, int number, Locale locale) {
        return reading.all(by)
                .then(all -> reading.one(by, number).map(it -> view(it, numberOf(all.inForce()), by, locale)));
    }

    Decision<AskedView> ask(Staff by, String text) {
        return reading.ask(by, text).map(it -> answer(it, by));
    }

    NowView now(Optional<Since> now) {
        return now.map(it -> new NowView(it.number(), it.at(), it.chosen() ? names.person(it.by()) : null))
                .orElseGet(() -> new NowView(null, null, null));
    }

    private ModelsView view(Overview it, @Nullable AskedView asked, Staff by) {
        var now = numberOf(it.inForce());
        return new ModelsView(
                now(it.inForce()),
                it.runs(),
                it.models().stream().map(model -> line(model, now)).toList(),
                asked,
                by.maySetTheMachine(),
                by.maySeeEveryCase());
    }

    private static @Nullable Integer numberOf(Optional<Since> now) {
        return now.map(Since::number).orElse(null);
    }

    private static LineView line(Model it, @Nullable Integer now) {
        var figures = it.figures();
        return new LineView(
                it.number(),
                it.learntAt(),
                it.lessons(),
                ModelNames.percent(figures.top1()),
                ModelNames.percent(figures.top3()),
                ModelNames.percent(figures.top5()),
                ModelNames.rounded(figures.macroF1(), F1_PLACES),
                ModelNames.megabytes(it.bytes()),
                Objects.equals(now, it.number()));
    }

    private ModelView view(Model it, @Nullable Integer now, Staff by, Locale locale) {
        boolean names = Objects.equals(now, it.number());
        return new ModelView(
                it.number(),
                it.learntAt(),
                it.lessons(),
                it.endedFrom(),
                it.endedTo(),
                ModelNames.megabytes(it.bytes()),
                names,
                by.maySetTheMachine() && !names && it.bytes() > 0,
                figures(it.figures(), locale));
    }

    private FiguresView figures(Figures it, Locale locale) {
        return new FiguresView(
                it.learnt(),
                it.rows(),
                it.labels(),
                ModelNames.percent(it.top1()),
                ModelNames.percent(it.top3()),
                ModelNames.percent(it.top5()),
                ModelNames.rounded(it.macroF1(), F1_PLACES),
                ModelNames.rounded(it.seconds(), 1),
                it.right(),
                it.before().isEmpty() ? null : it.before(),
                it.rightBefore(),
                it.reliability().stream().map(BandView::of).toList(),
                chart.of(it.reliability(), locale),
                it.worst().stream().map(names::confusion).toList());
    }

    private AskedView answer(Suggestions it, Staff by) {
        return new AskedView(
                it.measured(), it.all().stream().map(one -> guess(one, by)).toList());
    }

    /** Whose request it resembles is for those who may open any. */
    private GuessView guess(Suggestion it, Staff by) {
        var code = it.item().value();
        return new GuessView(
                code,
                names.item(code),
                names.path(code),
                ModelNames.percent(it.confidence()),
                it.words(),
                by.maySeeEveryCase()
                        ? it.alike().stream().map(id -> id.receipt().digits()).toList()
                        : List.of());
    }
}
