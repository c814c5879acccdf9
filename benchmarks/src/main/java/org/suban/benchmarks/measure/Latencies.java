package org.suban.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** How long each call took, in nanoseconds; filled by one thread, merged when all have stopped. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int size;
    private boolean sorted;

    public static Latencies merged(Collection<Latencies> all) {
        var merged = new Latencies();
        all.forEach(merged::addAll);
        return merged;
    }

    public void add(long took) {
        makeRoomFor(1);
        nanos[size++] = took;
        sorted = false;
    }

    public int count() {
        return size;
    }

    /** Nearest rank: a value that really occurred, such that this share of the calls took no longer. */
    public double millis(double percent) {
        if (size == 0) {
            return 0;
        }
        sort();
        var rank = (int) Math.ceil(percent / 100 * size);
        return nanos[Math.clamp(rank, 1, size) - 1] / 1e6;
    }

    private void addAll(Latencies other) {
        makeRoomFor(other.size);
        System.arraycopy(other.nanos, 0, nanos, size, other.size);
        size += other.size;
        sorted = false;
    }

    private void makeRoomFor(int more) {
        if (size + more > nanos.length) {
            nanos = Arrays.copyOf(nanos, Math.max(nanos.length * 2, size + more));
        }
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(nanos, 0, size);
            sorted = true;
        }
    }
}
