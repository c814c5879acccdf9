package org.suban.classification.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One trial before it counts: some examples to learn from, others to be asked about. */
record Rehearsal(int[] learnt, int[] asked) {

    private static final int FOLDS = 5;
    private static final int LARGE = 20_000;
    private static final int ASKED_OF_LARGE = 10_000;
    private static final double[] STAGES = {0.6, 0.8, 1};

    /** What comes with times is asked about what comes later; the rest in five folds; of many examples the last ones once. */
    static List<Rehearsal> plan(List<Example> inOrder, boolean timed) {
        int size = inOrder.size();
        if (isOnceForAll(size)) {
            int from = timed ? size - ASKED_OF_LARGE : firstOfItsText(inOrder, size - ASKED_OF_LARGE);
            return List.of(new Rehearsal(range(0, from), range(from, size)));
        }
        return timed ? inTime(size) : inFolds(inOrder);
    }

    /** Of very many examples those with the same text one after the other, so that none stands on both sides of the one cut. */
    static List<Example> together(List<Example> examples) {
        var byText = new LinkedHashMap<Text, List<Example>>();
        examples.forEach(it ->
                byText.computeIfAbsent(it.text(), text -> new ArrayList<>(1)).add(it));
        return byText.values().stream().flatMap(List::stream).toList();
    }

    /** Where nearly all are one text that cannot be cut, it is cut. */
    private static int firstOfItsText(List<Example> inOrder, int cut) {
        int first = cut;
        while (first > 0
                && inOrder.get(first - 1).text().equals(inOrder.get(cut).text())) {
            first--;
        }
        return first == 0 ? cut : first;
    }

    private static List<Rehearsal> inTime(int size) {
        var plan = new ArrayList<Rehearsal>();
        for (int stage = 1; stage < STAGES.length; stage++) {
            int from = (int) (size * STAGES[stage - 1]);
            int to = (int) (size * STAGES[stage]);
            if (from > 0 && to > from) {
                plan.add(new Rehearsal(range(0, from), range(from, to)));
            }
        }
        return plan;
    }

    /** Texts that are the same stand in the same fold: nobody is asked about what he has seen. */
    private static List<Rehearsal> inFolds(List<Example> inOrder) {
        Map<Text, Integer> folds = new HashMap<>();
        var fold = new int[inOrder.size()];
        for (int i = 0; i < fold.length; i++) {
            fold[i] = folds.computeIfAbsent(inOrder.get(i).text(), it -> folds.size() % FOLDS);
        }
        return IntStream.range(0, FOLDS)
                .mapToObj(it ->
                        new Rehearsal(range(0, fold.length, fold, it, false), range(0, fold.length, fold, it, true)))
                .filter(it -> it.learnt().length > 0 && it.asked().length > 0)
                .toList();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static int[] range(int from, int to, int[] fold, int which, boolean inside) {
        return IntStream.range(from, to)
                .filter(it -> fold[it] == which == inside)
                .toArray();
    }

    /** Once with the largest part of the examples, which then need not be learnt again. */
    static boolean isOnceForAll(int examples) {
        return examples > LARGE;
    }
}
