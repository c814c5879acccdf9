package org.suban.classification.classifier.lexical;

import java.util.Arrays;

/** In which lines a term is said and what that adds to their scores; grows while the index is made, in little memory. */
final class Postings {

    private int items;
    private double weight;
    private int size;
    private int[] lines = new int[1];
    private float[] impacts = new float[1];

    /** One more item says it. */
    void count() {
        items++;
    }

    int items() {
        return items;
    }

    void weigh(double telling) {
        weight = telling;
    }

    /** How telling the term is. */
    double weight() {
        return weight;
    }

    void add(int line, double impact) {
        if (size == lines.length) {
            int longer = size + Math.max(1, size / 2);
            lines = Arrays.copyOf(lines, longer);
            impacts = Arrays.copyOf(impacts, longer);
        }
        lines[size] = line;
        impacts[size++] = (float) impact;
    }

    void addTo(double[] scores, double asked) {
        for (int i = 0; i < size; i++) {
            scores[lines[i]] += asked * impacts[i];
        }
    }
}
