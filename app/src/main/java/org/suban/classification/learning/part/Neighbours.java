package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the examples that a text resembles most, by the angle between them; of each example only the most telling columns are kept. */
public final class Neighbours {

    /** An example by its number, and how alike it is: 1 is the same. */
    public record Near(int example, double likeness) {}

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_LOOKED_AT = 400_000;

    private final int first;
    private final int size;
    private final int[][] examples;
    private final float[][] values;

    private Neighbours(int first, int size, int[][] examples, float[][] values) {
        this.first = first;
        this.size = size;
        this.examples = examples;
        this.values = values;
    }

    /** {@code first} is the number of the first of these examples, the others follow. */
    public static Neighbours of(int first, List<Sparse> vectors, int width) {
        var telling = vectors.stream().map(Neighbours::telling).toList();
        var counts = new int[width];
        telling.forEach(it -> IntStream.of(it.columns()).forEach(column -> counts[column]++));
        var examples = new int[width][];
        var values = new float[width][];
        for (int i = 0; i < width; i++) {
            examples[i] = new int[counts[i]];
            values[i] = new float[counts[i]];
        }
        for (int example = telling.size() - 1; example >= 0; example--) {
            var it = telling.get(example);
            for (int i = 0; i < it.size(); i++) {
                int column = it.columns()[i];
                int at = --counts[column];
                examples[column][at] = example;
                values[column][at] = it.values()[i];
            }
        }
        return new Neighbours(first, vectors.size(), examples, values);
    }

    private static Sparse telling(Sparse vector) {
        var whole = vector.scaledTo(1);
        var order = IntStream.range(0, whole.size())
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -whole.values()[it]))
                .limit(MOST_COLUMNS)
                .mapToInt(it -> it)
                .toArray();
        var values = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = whole.values()[order[i]];
        }
        return new Sparse(IntStream.of(order).map(it -> whole.columns()[it]).toArray(), values);
    }

    /** The likest first; the most telling columns are looked up first, and only so many examples, so that time is bounded. */
    public List<Near> near(Sparse vector, int most, IntPredicate allowed) {
        var asked = telling(vector);
        var likeness = new float[size];
        for (int i = 0, looked = 0; i < asked.size() && looked < MOST_LOOKED_AT; i++) {
            int column = asked.columns()[i];
            var where = examples[column];
            looked += where.length;
            for (int j = 0; j < where.length; j++) {
                likeness[where[j]] += asked.values()[i] * values[column][j];
            }
        }
        return best(likeness, most, it -> allowed.test(first + it)).stream()
                .map(it -> new Near(first + it.example(), it.likeness()))
                .toList();
    }

    private static List<Near> best(float[] likeness, int most, IntPredicate allowed) {
        var best = new PriorityQueue<Near>(Comparator.comparingDouble(Near::likeness));
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] > 0
                    && (best.size() < most || likeness[i] > best.element().likeness())
                    && allowed.test(i)) {
                best.add(new Near(i, likeness[i]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(Comparator.comparingDouble((Near it) -> -it.likeness()).thenComparing(Near::example));
        return sorted;
    }

    /** The number of the first example that may be found. */
    public int first() {
        return first;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(first);
        out.writeInt(size);
        out.writeInt(examples.length);
        for (int column = 0; column < examples.length; column++) {
            Numbers.write(examples[column], out);
            Numbers.write(values[column], out);
        }
    }

    public static Neighbours read(DataInput in) throws IOException {
        int first = in.readInt();
        int size = in.readInt();
        var examples = new int[in.readInt()][];
        var values = new float[examples.length][];
        for (int column = 0; column < examples.length; column++) {
            examples[column] = Numbers.ints(in);
            values[column] = Numbers.floats(in);
        }
        return new Neighbours(first, size, examples, values);
    }
}
