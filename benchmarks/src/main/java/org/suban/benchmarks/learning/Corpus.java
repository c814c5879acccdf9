package org.suban.benchmarks.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.suban.classification.learning.Example;

/** As many examples as asked for, made of fewer texts; and texts of which no example was made, to ask about. */
record Corpus(List<Example> learnt, List<Source> asked) {

    private static final int ONE_IN = 10;

    /** Every tenth text is kept to be asked about; the others stand there as they are, and then again and again with slips. */
    static Corpus of(List<Source> sources, int texts) {
        var learnt = every(sources, false);
        var examples = IntStream.range(0, texts)
                .mapToObj(it -> example(learnt.get(it % learnt.size()), it, it >= learnt.size()))
                .toList();
        return new Corpus(examples, every(sources, true));
    }

    private static Example example(Source source, int number, boolean again) {
        var text = again ? new Noise(number).in(source.text()) : source.text();
        return new Example(number, text.title(), text.words(), source.label(), null);
    }

    private static List<Source> every(List<Source> sources, boolean tenth) {
        return IntStream.range(0, sources.size())
                .filter(it -> (it % ONE_IN == ONE_IN - 1) == tenth)
                .mapToObj(sources::get)
                .toList();
    }
}
