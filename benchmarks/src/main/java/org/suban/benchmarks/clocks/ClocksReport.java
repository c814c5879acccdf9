package org.suban.benchmarks.clocks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.suban.benchmarks.measure.Latencies;

/** The results as tables that a page of Markdown takes as they are. */
final class ClocksReport {

    private static final double GOAL_MILLIS = 100;

    private final LocalDate today;
    private final PrintStream progress;
    private final double loadBefore = load();
    private final List<String> desks = new ArrayList<>();
    private final List<String> rounds = new ArrayList<>();
    private String size = "";

    ClocksReport(LocalDate today, PrintStream progress) {
        this.today = today;
        this.progress = progress;
    }

    void size(String told) {
        size = told;
    }

    void step(String what, long since) {
        progress.printf(Locale.ROOT, "%-60s %,10.1f s%n", what, (System.nanoTime() - since) / 1e9);
    }

    void desk(String what, Latencies took) {
        var line = String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %,d | %s |",
                what,
                took.millis(50),
                took.millis(99),
                took.millis(100),
                took.count(),
                took.millis(99) < GOAL_MILLIS ? "yes" : "no");
        progress.println(line);
        desks.add(line);
    }

    /** In the order in which they were taken. */
    void rounds(int atOnce, double[] seconds) {
        var perTenThousand =
                Arrays.stream(seconds).map(it -> it * 10_000 / atOnce).toArray();
        var sorted = perTenThousand.clone();
        Arrays.sort(sorted);
        var line = String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f |",
                atOnce,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                perTenThousand[0],
                perTenThousand[seconds.length - 1]);
        progress.println(line);
        rounds.add(line);
    }

    String table() {
        var out = new Formatter(Locale.ROOT);
        out.format(
                "%n%s%n%n%s, %d cores, JDK %s, heap up to %,d MB, load average %.1f before and %.1f after%n",
                size,
                today,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                loadBefore,
                load());
        out.format(
                "%n| first page of | p50 ms | p99 ms | most ms | times | p99 under 100 ms |%n|---|--:|--:|--:|--:|---|%n");
        desks.forEach(it -> out.format("%s%n", it));
        out.format(
                "%n| fall due at once | s per 10,000 | least | most | first round | last |%n|--:|--:|--:|--:|--:|--:|%n");
        rounds.forEach(it -> out.format("%s%n", it));
        return out.toString();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
