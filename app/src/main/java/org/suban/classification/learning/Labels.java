package org.suban.classification.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The answers of the examples, all different ones, and the kinds that the planes tell apart. */
final class Labels {

    private static final int NO_KIND = -1;

    private final List<String> ofExamples;
    private final List<String> all;
    private final UnaryOperator<String> kindOf;
    private final Map<String, Integer> kinds = new HashMap<>();

    Labels(List<String> ofExamples, UnaryOperator<String> kindOf) {
        this.ofExamples = List.copyOf(ofExamples);
        this.all = ofExamples.stream().distinct().sorted().toList();
        this.kindOf = kindOf;
        all.forEach(it -> kinds.putIfAbsent(kindOf.apply(it), kinds.size()));
    }

    List<String> all() {
        return all;
    }

    String of(int example) {
        return ofExamples.get(example);
    }

    int kinds() {
        return kinds.size();
    }

    /** The number of a label's kind, below 0 if no example was of that kind. */
    int kind(String label) {
        return kinds.getOrDefault(kindOf.apply(label), NO_KIND);
    }

    int[] kindsOfExamples() {
        return ofExamples.stream().mapToInt(this::kind).toArray();
    }
}
