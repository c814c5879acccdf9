package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;
import org.suban.classification.learning.part.Linear;
import org.suban.classification.learning.part.LinearTraining;
import org.suban.classification.learning.part.Sparse;

/** Planes over the vectors of an encoder, found as those over runs of characters are. */
final class Meaning {

    static final Meaning NONE = new Meaning(0, new Linear(new float[0], 0));

    private final int[] columns;
    private final Linear planes;

    /** {@code width} is that of the vectors. */
    private Meaning(int width, Linear planes) {
        this.columns = IntStream.range(0, width).toArray();
        this.planes = planes;
    }

    static Meaning learn(Meanings meanings, Labels labels, int[] which, int passes) {
        var read = meanings.among(which);
        if (read.length == 0) {
            return NONE;
        }
        int width = meanings.at(read[0]).length;
        var before = new Meaning(width, NONE.planes);
        return new Meaning(
                width,
                LinearTraining.train(
                        it -> before.seen(meanings.at(it)),
                        labels.kindsOfExamples(),
                        read,
                        labels.kinds(),
                        width,
                        passes));
    }

    private Sparse seen(float[] vector) {
        return new Sparse(columns, vector);
    }

    boolean isNone() {
        return columns.length == 0;
    }

    /** Whether anything was learnt and the text could be read. */
    boolean speaksOf(float[] vector) {
        return !isNone() && vector.length > 0;
    }

    /** How far a text that it speaks of lies inside of each kind. */
    double[] scores(float[] vector) {
        return planes.scores(seen(vector));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(columns.length);
        planes.write(out);
    }

    static Meaning read(DataInput in) throws IOException {
        return new Meaning(in.readInt(), Linear.read(in));
    }
}
