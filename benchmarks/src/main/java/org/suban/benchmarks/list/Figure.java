package org.suban.benchmarks.list;

import java.util.Arrays;

/** One line of the result: what each round came to, and the median of what it would have been on a processor of its own; that is empty where others work along. */
record Figure(String what, String unit, double[] rounds, double[] alone) {

    Figure {
        if (rounds.length == 0) {
            throw new IllegalArgumentException("Nothing was measured: " + what);
        }
        rounds = sorted(rounds);
        alone = sorted(alone);
    }

    Figure(String what, String unit, double... rounds) {
        this(what, unit, rounds, new double[0]);
    }

    double median() {
        return middle(rounds);
    }

    double least() {
        return rounds[0];
    }

    double most() {
        return rounds[rounds.length - 1];
    }

    boolean hasAlone() {
        return alone.length > 0;
    }

    double medianAlone() {
        return middle(alone);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double[] sorted(double[] numbers) {
        var copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }
}
