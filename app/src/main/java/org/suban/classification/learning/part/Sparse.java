package org.suban.classification.learning.part;

import java.util.Arrays;

/** A vector of which most columns are zero; each column stands once, or more often and then adds up. */
public record Sparse(int[] columns, float[] values) {

    public int size() {
        return columns.length;
    }

    public double length() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /** The same direction, as long as asked; nothing stays nothing. */
    public Sparse scaledTo(double length) {
        double now = length();
        if (now == 0) {
            return this;
        }
        var scaled = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = (float) (values[i] * length / now);
        }
        return new Sparse(columns, scaled);
    }

    /** Both as one; where they share a column the values stay apart, which adds them in every product. */
    public Sparse and(Sparse other) {
        var at = Arrays.copyOf(columns, size() + other.size());
        System.arraycopy(other.columns, 0, at, size(), other.size());
        var much = Arrays.copyOf(values, size() + other.size());
        System.arraycopy(other.values, 0, much, size(), other.size());
        return new Sparse(at, much);
    }
}
