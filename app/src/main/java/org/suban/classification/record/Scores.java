package org.suban.classification.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How good guesses were; shares run from 0 to 1, of no guesses they are 0. */
public record Scores(List<Held> held) {

    /** Guesses of about the same probability: how probable they were called, and how many were right. */
    public record Band(int from, int guesses, double said, double right) {}

    /** How often one label was taken for another. */
    public record Confusion(String right, String guessed, long times) {}

    private static final int BANDS = 10;

    /** How many of the first guesses were right. */
    public int right() {
        return (int) held.stream().filter(Held::hit).count();
    }

    public double among(int first) {
        return share(held.stream().filter(it -> it.among(first)).count(), held.size());
    }

    /** The harmonic mean of precision and recall of each label that is right at least once, averaged over these. */
    public double macroF1() {
        var right = counted(held.stream().map(Held::right).toList());
        var guessed = counted(held.stream().map(Held::guessed).toList());
        var hits = counted(held.stream().filter(Held::hit).map(Held::right).toList());
        return right.keySet().stream()
                .mapToDouble(it ->
                        2.0 * hits.getOrDefault(it, 0L) / (right.getOrDefault(it, 0L) + guessed.getOrDefault(it, 0L)))
                .average()
                .orElse(0);
    }

    public int labels() {
        return new TreeSet<>(held.stream().map(Held::right).toList()).size();
    }

    public List<Band> reliability() {
        var bands = held.stream()
                .collect(Collectors.groupingBy(it -> Math.min(BANDS - 1, (int) (it.probability() * BANDS))));
        return IntStream.range(0, BANDS)
                .filter(bands::containsKey)
                .mapToObj(it -> band(it, bands.getOrDefault(it, List.of())))
                .toList();
    }

    private static Band band(int from, List<Held> guesses) {
        return new Band(
                from * 100 / BANDS,
                guesses.size(),
                guesses.stream().mapToDouble(Held::probability).average().orElse(0),
                new Scores(guesses).among(1));
    }

    public List<Confusion> worst(int most) {
        var times = new HashMap<Confusion, Long>();
        held.stream()
                .filter(it -> !it.hit())
                .forEach(it -> times.merge(new Confusion(it.right(), it.guessed(), 0), 1L, Long::sum));
        return times.entrySet().stream()
                .map(it -> new Confusion(it.getKey().right(), it.getKey().guessed(), it.getValue()))
                .sorted(Comparator.comparingLong(Confusion::times)
                        .reversed()
                        .thenComparing(Confusion::right)
                        .thenComparing(Confusion::guessed))
                .limit(most)
                .toList();
    }

    private static Map<String, Long> counted(List<String> labels) {
        return labels.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
