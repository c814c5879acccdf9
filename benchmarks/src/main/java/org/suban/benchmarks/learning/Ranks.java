package org.suban.benchmarks.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.learning.LearningOptions.Labelled;
import org.suban.benchmarks.trial.Trial;
import org.suban.benchmarks.trial.Workplace;
import org.suban.catalog.Catalog;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Example;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learnt;
import org.suban.classification.learning.Ranking;
import org.suban.classification.learning.Text;

/** {@code ./suban measure ranking}: a letter of the city is ranked by what was learnt of all its items, as at intake. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@SuppressWarnings("NullAway.Init") // JMH calls start() before anything else
public class Ranks {

    private static final int GUESSES = 5;

    private Workplace place;
    private Learnt learnt;
    private List<Text> asked;
    private int next;

    @Setup(Level.Trial)
    public void start() throws IOException, Stop {
        var city = Path.of(System.getenv().getOrDefault("SUBAN_CITY", "sample-city"));
        place = new Workplace();
        var trial = place.began(Trial.start(place.folder().resolve("home"), city.toAbsolutePath()));
        var letters = Source.in(List.of(new Labelled(city.resolve("letters.csv"), "item")));
        asked = letters.stream().map(Source::text).toList();
        var examples = examples(letters, trial.the(Catalog.class));
        learnt = Learning.from(examples, trial.the(Knowledge.class), Encoder.NONE, share -> {})
                .learnt();
    }

    /** Letters are few, so what people say of each item stands beside them: of no item nothing is learnt. */
    private static List<Example> examples(List<Source> letters, Catalog catalog) {
        var examples = new ArrayList<Example>();
        letters.forEach(it -> add(it.text().title(), it.text().words(), it.label(), examples));
        for (var item : catalog.leaves()) {
            add("", item.name(), item.code().value(), examples);
            item.line().sayings().forEach(it -> add("", it, item.code().value(), examples));
        }
        return examples;
    }

    private static void add(String title, String words, String label, List<Example> examples) {
        examples.add(new Example(examples.size(), title, words, label, null));
    }

    @TearDown(Level.Trial)
    public void stop() {
        place.close();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Ranking perSecond() {
        return rankNext();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Ranking one() {
        return rankNext();
    }

    private Ranking rankNext() {
        next = (next + 1) % asked.size();
        return learnt.rank(asked.get(next), GUESSES);
    }
}
