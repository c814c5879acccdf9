package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;
import org.suban.classification.learning.part.Linear;
import org.suban.classification.learning.part.LinearTraining;
import org.suban.classification.learning.part.Numbers;
import org.suban.classification.learning.part.Sparse;

/** Planes over the vectors of an encoder; these often all point one way, so each is seen from the middle of those learnt from. */
final class Meaning {

    static final Meaning NONE = new Meaning(new float[0], new Linear(new float[0], 0));
    private static final double STRENGTH = 1;

    private final float[] middle;
    private final int[] columns;
    private final Linear planes;

    private Meaning(float[] middle, Linear planes) {
        this.middle = middle;
        this.columns = IntStream.range(0, middle.length).toArray();
        this.planes = planes;
    }

    static Meaning learn(Meanings meanings, Labels labels, int[] which, int passes) {
        var read = meanings.among(which);
        if (read.length == 0) {
            return NONE;
        }
        var around = new Meaning(middle(meanings, read), NONE.planes);
        var planes = LinearTraining.train(
                it -> around.seen(meanings.at(it)),
                labels.kindsOfExamples(),
                read,
                labels.kinds(),
                around.middle.length,
                passes);
        return new Meaning(around.middle, planes);
    }

    private static float[] middle(Meanings meanings, int[] read) {
        var middle = new float[meanings.at(read[0]).length];
        for (int example : read) {
            var vector = meanings.at(example);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector[i] / read.length;
            }
        }
        return middle;
    }

    private Sparse seen(float[] vector) {
        var seen = new float[middle.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = vector[i] - middle[i];
        }
        return new Sparse(columns, seen).scaledTo(STRENGTH);
    }

    boolean isNone() {
        return middle.length == 0;
    }

    /** How far a text lies inside of each kind; nothing for any where nothing was learnt or the text could not be read. */
    double[] scores(float[] vector, int kinds) {
        return isNone() || vector.length == 0 ? new double[kinds] : planes.scores(seen(vector));
    }

    void write(DataOutput out) throws IOException {
        Numbers.write(middle, out);
        planes.write(out);
    }

    static Meaning read(DataInput in) throws IOException {
        return new Meaning(Numbers.floats(in), Linear.read(in));
    }
}
