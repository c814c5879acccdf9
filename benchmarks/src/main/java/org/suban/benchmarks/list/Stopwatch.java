package org.suban.benchmarks.list;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Takes the time on the wall, and beside it the time that this thread really had a processor. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long started = System.nanoTime();
    private final long computed = THREADS.getCurrentThreadCpuTime();

    long nanos() {
        return System.nanoTime() - started;
    }

    long nanosAlone() {
        return THREADS.getCurrentThreadCpuTime() - computed;
    }
}
