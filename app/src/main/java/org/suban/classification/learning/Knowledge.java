package org.suban.classification.learning;

import java.util.Map;

/** What is known without any example, such as the city's list. */
public interface Knowledge {

    /** {@code signs} are features to learn from, {@code labels} answers that it would give itself; each with a strength above 0 and at most 1. */
    record Said(Map<String, Double> signs, Map<String, Double> labels) {

        public static final Said NOTHING = new Said(Map.of(), Map.of());
    }

    /** For labels of which nothing is known. */
    Knowledge NONE = text -> Said.NOTHING;

    Said of(Text text);

    /** What the planes tell apart: thousands of labels are too many for that, their groups are not. */
    default String kindOf(String label) {
        return label;
    }
}
