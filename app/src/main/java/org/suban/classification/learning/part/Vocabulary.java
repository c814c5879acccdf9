package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/** Gives what is said in at least two texts a column, found by its hash, and knows in how many texts it was; the rest is not worth a column. */
public final class Vocabulary {

    public static final int UNKNOWN = -1;
    private static final int SEEN_ONCE_BITS = 1 << 27;
    private static final int MOST = 1 << 22;
    private static final int LEAST_TEXTS = 2;

    private final BitSet seenOnce = new BitSet();
    private int[] hashes = new int[1 << 12];
    private int[] columns = filled(hashes.length);
    private int[] texts = new int[1 << 11];
    private int size;

    /** The hashes of one text, ascending, repeated or not. */
    public void read(int[] sorted) {
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                read(sorted[i]);
            }
        }
    }

    private void read(int hash) {
        int slot = slot(hash);
        if (columns[slot] != UNKNOWN) {
            texts[columns[slot]]++;
        } else if (!seenOnce.get(hash & SEEN_ONCE_BITS - 1)) {
            seenOnce.set(hash & SEEN_ONCE_BITS - 1);
        } else if (size < MOST) {
            add(hash, slot, LEAST_TEXTS);
        }
    }

    private void add(int hash, int slot, int count) {
        hashes[slot] = hash;
        columns[slot] = size;
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size++] = count;
        if (2 * size > hashes.length) {
            grow();
        }
    }

    /** At most so many of its entries, those that stand in the most texts; nothing is read into it any more. */
    public Vocabulary most(int most) {
        int least = least(most);
        var kept = new Vocabulary();
        for (int slot = 0; slot < hashes.length; slot++) {
            if (columns[slot] != UNKNOWN && texts[columns[slot]] >= least) {
                kept.add(hashes[slot], kept.slot(hashes[slot]), texts[columns[slot]]);
            }
        }
        return kept;
    }

    /** In how many texts an entry must stand so that no more than {@code most} do. */
    private int least(int most) {
        var sorted = Arrays.copyOf(texts, size);
        Arrays.sort(sorted);
        return size <= most ? LEAST_TEXTS : sorted[size - most] + 1;
    }

    public int size() {
        return size;
    }

    public int column(int hash) {
        return columns[slot(hash)];
    }

    public int texts(int column) {
        return texts[column];
    }

    private int slot(int hash) {
        int slot = hash & hashes.length - 1;
        while (columns[slot] != UNKNOWN && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void grow() {
        var before = hashes;
        var columnsBefore = columns;
        hashes = new int[2 * before.length];
        columns = filled(hashes.length);
        for (int i = 0; i < before.length; i++) {
            if (columnsBefore[i] != UNKNOWN) {
                int slot = slot(before[i]);
                hashes[slot] = before[i];
                columns[slot] = columnsBefore[i];
            }
        }
    }

    private static int[] filled(int length) {
        var empty = new int[length];
        Arrays.fill(empty, UNKNOWN);
        return empty;
    }

    public void write(DataOutput out) throws IOException {
        var inOrder = new int[size];
        for (int slot = 0; slot < hashes.length; slot++) {
            if (columns[slot] != UNKNOWN) {
                inOrder[columns[slot]] = hashes[slot];
            }
        }
        Numbers.write(inOrder, out);
        Numbers.write(Arrays.copyOf(texts, size), out);
    }

    public static Vocabulary read(DataInput in) throws IOException {
        var inOrder = Numbers.ints(in);
        var texts = Numbers.ints(in);
        var read = new Vocabulary();
        for (int column = 0; column < inOrder.length; column++) {
            read.add(inOrder[column], read.slot(inOrder[column]), texts[column]);
        }
        return read;
    }
}
