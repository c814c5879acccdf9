package org.suban.classification.model;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.suban.classification.Classifier;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Example;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learning.Watcher;
import org.suban.classification.learning.Learnt;
import org.suban.classification.learning.Text;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Held;
import org.suban.classification.record.Scores;

/** Compares what can be learnt now with what names now, on requests that neither has seen. */
@Component
class Judging {

    private static final int GUESSES = 5;

    private final ReadingExamples reading;
    private final ModelInForce inForce;
    private final Knowledge list;
    private final Encoder encoder;
    private final Classifier lexical;

    Judging(
            ReadingExamples reading,
            ModelInForce inForce,
            Knowledge list,
            Encoder encoder,
            @Qualifier("lexicalClassifier") Classifier lexical) {
        this.reading = reading;
        this.inForce = inForce;
        this.list = list;
        this.encoder = encoder;
        this.lexical = lexical;
    }

    Figures judge(Trial trial, Optional<Model> before, Watcher watcher) {
        long start = System.nanoTime();
        var learnt = Learning.from(reading.of(trial.learnt()), list, encoder, watcher)
                .learnt();
        double seconds = (System.nanoTime() - start) / 1e9;
        var asked = reading.of(trial.asked());
        var now = new Scores(asked.stream().map(it -> held(it, learnt)).toList());
        var then = new Scores(before.map(it -> askModel(it, asked)).orElseGet(() -> askList(asked)));
        return Figures.of(trial.learnt().size(), now, nameOf(before), then, seconds);
    }

    /** What cannot be read names nothing, the list does: nor may it keep a city from learning again. */
    private List<Held> askModel(Model before, List<Example> asked) {
        try {
            var learnt = inForce.read(before.number());
            return asked.stream().map(it -> held(it, learnt)).toList();
        } catch (IOException e) {
            return askList(asked);
        }
    }

    private List<Held> askList(List<Example> asked) {
        return asked.stream()
                .map(it -> new Held(
                        it.id(),
                        it.label(),
                        lexical.suggest(it.title(), it.words()).all().stream()
                                .map(one -> new Guess(one.item().value(), one.confidence()))
                                .toList()))
                .toList();
    }

    private static Held held(Example it, Learnt learnt) {
        return new Held(
                it.id(),
                it.label(),
                learnt.rank(new Text(it.title(), it.words()), GUESSES).guesses());
    }

    /** Empty for the list alone. */
    static String nameOf(Optional<Model> model) {
        return model.map(Model::name).orElse("");
    }
}
