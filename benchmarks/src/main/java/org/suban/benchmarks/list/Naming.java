package org.suban.benchmarks.list;

import java.nio.file.Path;
import org.suban.benchmarks.trial.Trial;
import org.suban.classification.Classifier;

/** Letters are named as at intake: five items with the words that spoke for each. */
final class Naming {

    private final Trial trial;
    private final Path city;

    Naming(Trial trial, Path city) {
        this.trial = trial;
        this.city = city;
    }

    void measure(Meter meter) throws Exception {
        var classifier = trial.the(Classifier.class);
        var letters = Letters.in(city);
        meter.perSecond("naming, letters on one thread", number -> {
            var letter = letters.next(number);
            return classifier.suggest(letter.title(), letter.content()).all().size();
        });
        meter.latencies(
                "naming a letter",
                letters.all().stream().map(Letters.Letter::text).toList(),
                false,
                text -> classifier.suggest("", text).all().size());
    }
}
