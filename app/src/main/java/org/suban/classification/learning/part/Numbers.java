package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Rows of numbers as they are kept: how many, then each. */
public final class Numbers {

    private Numbers() {}

    public static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    public static int[] ints(DataInput in) throws IOException {
        var numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    public static void write(float[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    public static float[] floats(DataInput in) throws IOException {
        var numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    public static void write(long[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    public static long[] longs(DataInput in) throws IOException {
        var numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }
}
