package org.suban.classification.classifier.lexical;

import java.util.Arrays;

/** Keeps the highest of many totals, with no object for each. */
final class Best {

    private final int[] leaves;
    private final double[] totals;
    private int size;

    Best(int most) {
        leaves = new int[most];
        totals = new double[most];
    }

    /** Of equal totals the one that came first stays before. */
    void add(int leaf, double total) {
        if (size == leaves.length && total <= totals[size - 1]) {
            return;
        }
        int at = size < leaves.length ? size++ : size - 1;
        for (; at > 0 && totals[at - 1] < total; at--) {
            leaves[at] = leaves[at - 1];
            totals[at] = totals[at - 1];
        }
        leaves[at] = leaf;
        totals[at] = total;
    }

    /** The highest first. */
    int[] inOrder() {
        return Arrays.copyOf(leaves, size);
    }
}
