package org.suban.benchmarks.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells whoever waits that something is happening: one line a second at most. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream to;
    private long last = System.nanoTime() - SECOND;

    Progress(PrintStream to) {
        this.to = to;
    }

    void say(String what, long elapsedNanos, Duration of, LongSupplier done) {
        if (System.nanoTime() - last >= SECOND) {
            last = System.nanoTime();
            to.printf("%-8s %3d of %d s, %,d done%n", what, elapsedNanos / SECOND, of.toSeconds(), done.getAsLong());
        }
    }
}
