package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One plane for each class: how far a vector lies on the class's side of it; about 1 is clearly inside, about -1 clearly outside. */
public record Linear(float[] weights, int classes) {

    public double[] scores(Sparse vector) {
        var scores = new double[classes];
        add(vector, scores);
        return scores;
    }

    private void add(Sparse vector, double[] scores) {
        int bias = weights.length - classes;
        for (int k = 0; k < classes; k++) {
            scores[k] += weights[bias + k];
        }
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.columns()[i] * classes;
            float value = vector.values()[i];
            for (int k = 0; k < classes; k++) {
                scores[k] += value * weights[row + k];
            }
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        Numbers.write(weights, out);
    }

    public static Linear read(DataInput in) throws IOException {
        int classes = in.readInt();
        return new Linear(Numbers.floats(in), classes);
    }
}
