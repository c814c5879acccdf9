package org.suban.benchmarks.list;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suban.benchmarks.measure.Latencies;

/**
 * Takes the times: each thing runs unmeasured first, then for as many rounds as were asked for. What is measured must
 * answer something, which also keeps the compiler from leaving it out.
 */
final class Meter {

    private static final int WARM_UP_RUNS = 5;
    private static final double ENOUGH_MILLIS = 5_000;
    private static final int WARM_UP_SLICES = 3;
    private static final int WARM_UP_ROUNDS = 3;

    private final int rounds;
    private final Duration slice;
    private final PrintStream progress;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Times> latencies = new LinkedHashMap<>();

    Meter(int rounds, Duration slice, PrintStream progress) {
        this.rounds = rounds;
        this.slice = slice;
        this.progress = progress;
    }

    /** Something that takes a while; says how much it did. */
    interface Step {
        int run() throws Exception;
    }

    /** Something that is asked over and over, each time with the next question; says how many answers it gave. */
    interface Question {
        int ask(int number) throws Exception;
    }

    int rounds() {
        return rounds;
    }

    void add(Figure figure) {
        progress.printf("%-60s %,12.1f %s%n", figure.what(), figure.median(), figure.unit());
        figures.put(figure.what(), figure);
    }

    Map<String, Figure> figures() {
        return figures;
    }

    Map<String, Times> latencies() {
        return latencies;
    }

    void millis(String what, Step step) throws Exception {
        millis(what, step, () -> {});
    }

    /** {@code undo} runs after each step and is not measured; what takes long needs no long warm-up. */
    void millis(String what, Step step, Runnable undo) throws Exception {
        double warm = 0;
        for (int i = 0; i < WARM_UP_RUNS && warm < ENOUGH_MILLIS; i++) {
            var watch = new Stopwatch();
            demand(what, step.run());
            warm += watch.nanos() / 1e6;
            undo.run();
        }
        var took = new double[rounds];
        var alone = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            var watch = new Stopwatch();
            demand(what, step.run());
            alone[round] = watch.nanosAlone() / 1e6;
            took[round] = watch.nanos() / 1e6;
            undo.run();
        }
        add(new Figure(what, "ms", took, alone));
    }

    void perSecond(String what, Question question) throws Exception {
        var rates = new double[rounds];
        var alone = new double[rounds];
        int next = 0;
        for (int i = 0; i < WARM_UP_SLICES; i++) {
            next += asked(what, question, next);
        }
        for (int round = 0; round < rounds; round++) {
            var watch = new Stopwatch();
            int asked = asked(what, question, next);
            alone[round] = asked * 1e9 / watch.nanosAlone();
            rates[round] = asked * 1e9 / watch.nanos();
            next += asked;
        }
        add(new Figure(what, "/s", rates, alone));
    }

    /** As many as fit into a slice, and never none; the clock is looked at once for 64, because that costs as much as a quick answer. */
    private int asked(String what, Question question, int first) throws Exception {
        int asked = 0;
        int answers = 0;
        for (var watch = new Stopwatch(); asked == 0 || watch.nanos() < slice.toNanos(); asked += 64) {
            for (int i = 0; i < 64; i++) {
                answers += question.ask(first + asked + i);
            }
        }
        demand(what, answers);
        return asked;
    }

    /** Every question of a kind once in each round; {@code mayBeSilent} where no answer is the right one. */
    void latencies(String what, List<String> questions, boolean mayBeSilent, Asked asked) {
        var all = new Latencies();
        var alone = new Latencies();
        int answers = 0;
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (var question : questions) {
                var watch = new Stopwatch();
                answers += asked.answers(question);
                if (round >= 0) {
                    alone.add(watch.nanosAlone());
                    all.add(watch.nanos());
                }
            }
        }
        if (!mayBeSilent) {
            demand(what, answers);
        }
        add(what, new Times(all, alone));
    }

    /** Says how many answers there are. */
    interface Asked {
        int answers(String question);
    }

    /** How long each took, and how long it would have on a processor of its own, if that is known. */
    record Times(Latencies took, Latencies alone) {}

    void add(String what, Times times) {
        progress.printf(
                "%-60s %,12.2f ms p50 %,12.2f ms p99%n",
                what, times.took().millis(50), times.took().millis(99));
        latencies.put(what, times);
    }

    private static void demand(String what, int done) {
        if (done == 0) {
            throw new IllegalStateException("It did nothing, so there is nothing to measure: " + what);
        }
    }
}
