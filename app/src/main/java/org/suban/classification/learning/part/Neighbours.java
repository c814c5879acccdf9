package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the examples that a text resembles most, by the angle between them; of each example only the most telling columns are kept. */
public final class Neighbours {

    /** An example by its number, and how alike it is: 1 is the same. */
    public record Near(int example, double likeness) {}

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_LOOKED_AT = 400_000;

    private final int first;
    private final int size;
    private final int[] starts;
    private final int[] examples;
    private final float[] values;

    /** Those of a column stand from {@code starts[column]} to the start of the next. */
    private Neighbours(int first, int size, int[] starts, int[] examples, float[] values) {
        this.first = first;
        this.size = size;
        this.starts = starts;
        this.examples = examples;
        this.values = values;
    }

    /** {@code first} is the number of the first of these examples, the others follow. */
    public static Neighbours of(int first, Stream<Sparse> vectors, int width) {
        var telling = vectors.map(Neighbours::telling).toList();
        var starts = starts(telling, width);
        var next = starts.clone();
        var examples = new int[starts[width]];
        var values = new float[starts[width]];
        for (int example = 0; example < telling.size(); example++) {
            var it = telling.get(example);
            for (int i = 0; i < it.size(); i++) {
                int at = next[it.columns()[i]]++;
                examples[at] = example;
                values[at] = it.values()[i];
            }
        }
        return new Neighbours(first, telling.size(), starts, examples, values);
    }

    private static int[] starts(List<Sparse> vectors, int width) {
        var starts = new int[width + 1];
        vectors.forEach(it -> IntStream.of(it.columns()).forEach(column -> starts[column + 1]++));
        for (int column = 0; column < width; column++) {
            starts[column + 1] += starts[column];
        }
        return starts;
    }

    private static Sparse telling(Sparse vector) {
        var whole = vector.scaledTo(1);
        var order = mostFirst(whole.values());
        var columns = new int[Math.min(MOST_COLUMNS, order.length)];
        var values = new float[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = whole.columns()[order[i]];
            values[i] = whole.values()[order[i]];
        }
        return new Sparse(columns, values);
    }

    /** Places of the values, none of which is below 0, as their bits are in the same order; of equal ones the first comes first. */
    private static int[] mostFirst(float[] values) {
        var sorted = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = (long) -Float.floatToIntBits(values[i]) << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(it -> (int) it).toArray();
    }

    /** The likest first; the most telling columns are looked up first, and only so many examples, so that time is bounded. */
    public List<Near> near(Sparse vector, int most, IntPredicate allowed) {
        var asked = telling(vector);
        var likeness = new float[size];
        for (int i = 0, looked = 0; i < asked.size() && looked < MOST_LOOKED_AT; i++) {
            int column = asked.columns()[i];
            float value = asked.values()[i];
            for (int at = starts[column]; at < starts[column + 1]; at++) {
                likeness[examples[at]] += value * values[at];
            }
            looked += starts[column + 1] - starts[column];
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
        Numbers.write(starts, out);
        Numbers.write(examples, out);
        Numbers.write(values, out);
    }

    public static Neighbours read(DataInput in) throws IOException {
        return new Neighbours(in.readInt(), in.readInt(), Numbers.ints(in), Numbers.ints(in), Numbers.floats(in));
    }
}
