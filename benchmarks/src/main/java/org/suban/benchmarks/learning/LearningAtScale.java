package org.suban.benchmarks.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learnt;

/** Learns, writes what was learnt, reads it again and asks it. */
final class LearningAtScale {

    private static final int GUESSES = 3;
    private static final int MOST_ASKED = 1_000;

    private final Knowledge knowledge;
    private final Path folder;
    private final PrintStream progress;
    private final LearningFigures figures = new LearningFigures();

    LearningAtScale(Knowledge knowledge, Path folder, PrintStream progress) {
        this.knowledge = knowledge;
        this.folder = folder;
        this.progress = progress;
    }

    LearningFigures measure(Corpus corpus) throws IOException {
        // The first question makes the index of the list, which is no part of learning.
        knowledge.of(corpus.asked().getFirst().text());
        figures.count("texts learnt", corpus.learnt().size(), "");
        figures.count(
                "characters learnt",
                corpus.learnt().stream()
                        .mapToLong(it -> it.title().length() + it.words().length())
                        .sum(),
                "");
        var file = folder.resolve("model");
        write(learn(corpus), file);
        ask(read(file), corpus.asked());
        Machine.peakMegabytes().ifPresent(it -> figures.count("most memory, of all", it, "MB"));
        return figures;
    }

    private Learnt learn(Corpus corpus) {
        var timer = new Timer();
        var rehearsed = Learning.from(
                corpus.learnt(),
                knowledge,
                Encoder.NONE,
                it -> progress.printf("learning: %.0f %%, after %.1f s%n", 100 * it, timer.wall()));
        timer.stop("to learn");
        var held = rehearsed.held();
        figures.share(
                "right first, rehearsed", held.stream().filter(it -> it.hit()).count() / (double) held.size());
        return rehearsed.learnt();
    }

    private void write(Learnt learnt, Path file) throws IOException {
        var timer = new Timer();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            learnt.write(out);
        }
        timer.stop("to write it");
        figures.count("its size", Files.size(file) / 1e3, "kB");
    }

    private Learnt read(Path file) throws IOException {
        var timer = new Timer();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            var learnt = Learnt.read(in, knowledge, Encoder.NONE);
            timer.stop("to read it");
            return learnt;
        }
    }

    private void ask(Learnt learnt, List<Source> asked) {
        var some = asked.subList(0, Math.min(MOST_ASKED, asked.size()));
        some.forEach(it -> learnt.rank(it.text(), GUESSES));
        var timer = new Timer();
        var guesses = some.stream().map(it -> learnt.rank(it.text(), GUESSES)).toList();
        figures.count("answers a second", some.size() / timer.wall(), "/s");
        int first = 0;
        int among = 0;
        for (int i = 0; i < some.size(); i++) {
            var labels = guesses.get(i).guesses().stream().map(it -> it.label()).toList();
            var right = some.get(i).label();
            first += labels.indexOf(right) == 0 ? 1 : 0;
            among += labels.contains(right) ? 1 : 0;
        }
        figures.share("right first, texts of which nothing was learnt", (double) first / some.size());
        figures.share("among three", (double) among / some.size());
    }

    /** Of the wall and of the processor. */
    private final class Timer {

        private final long start = System.nanoTime();
        private final double cpu = Machine.cpuSeconds();

        double wall() {
            return (System.nanoTime() - start) / 1e9;
        }

        void stop(String what) {
            figures.seconds(what, wall(), Machine.cpuSeconds() - cpu);
            progress.printf("%s: %.1f s%n", what, wall());
        }
    }
}
