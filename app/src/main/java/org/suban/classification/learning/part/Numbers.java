package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Rows of numbers as they are kept: how many, then each. */
public final class Numbers {

    private static final int AT_ONCE = 1 << 14;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private Numbers() {}

    public static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, numbers.length - from);
            var bytes = ByteBuffer.allocate(some * Integer.BYTES);
            bytes.asIntBuffer().put(numbers, from, some);
            out.write(bytes.array());
        }
    }

    public static int[] ints(DataInput in) throws IOException {
        var read = bytes(in, Integer.BYTES).asIntBuffer();
        var numbers = new int[read.remaining()];
        read.get(numbers);
        return numbers;
    }

    public static void write(float[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, numbers.length - from);
            var bytes = ByteBuffer.allocate(some * Float.BYTES);
            bytes.asFloatBuffer().put(numbers, from, some);
            out.write(bytes.array());
        }
    }

    public static float[] floats(DataInput in) throws IOException {
        var read = bytes(in, Float.BYTES).asFloatBuffer();
        var numbers = new float[read.remaining()];
        read.get(numbers);
        return numbers;
    }

    public static void write(long[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, numbers.length - from);
            var bytes = ByteBuffer.allocate(some * Long.BYTES);
            bytes.asLongBuffer().put(numbers, from, some);
            out.write(bytes.array());
        }
    }

    public static long[] longs(DataInput in) throws IOException {
        var read = bytes(in, Long.BYTES).asLongBuffer();
        var numbers = new long[read.remaining()];
        read.get(numbers);
        return numbers;
    }

    /** A length that is a lie takes no more memory than twice what there is to read. */
    private static ByteBuffer bytes(DataInput in, int size) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES / size) {
            throw new IOException("There is no row of " + length + " numbers");
        }
        int all = length * size;
        var bytes = new byte[Math.min(all, AT_ONCE)];
        in.readFully(bytes);
        for (int from = bytes.length; from < all; from = bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(all, 2L * from));
            in.readFully(bytes, from, bytes.length - from);
        }
        return ByteBuffer.wrap(bytes);
    }
}
