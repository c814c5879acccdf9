package org.suban.benchmarks.list;

import java.time.LocalDate;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suban.benchmarks.list.Meter.Times;
import org.suban.benchmarks.list.TakingIn.Meanwhile;

/** The results as tables that a page of Markdown takes as they are. */
final class ListReport {

    private static final List<Double> PERCENTS = List.of(50.0, 95.0, 99.0);

    private final String size;
    private final LocalDate today;
    private final double loadBefore;
    private final double loadAfter;

    ListReport(String size, LocalDate today, double loadBefore, double loadAfter) {
        this.size = size;
        this.today = today;
        this.loadBefore = loadBefore;
        this.loadAfter = loadAfter;
    }

    String table(Map<String, Figure> figures, Map<String, Times> latencies) {
        var out = new Formatter(Locale.ROOT);
        out.format("%n%s%n%n", size);
        out.format(
                "%s, %d cores, JDK %s, heap up to %,d MB, load average %.1f before and %.1f after%n%n",
                today,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() / 1_000_000,
                loadBefore,
                loadAfter);
        out.format("| | median | least | most | alone | |%n|---|--:|--:|--:|--:|---|%n");
        figures.values()
                .forEach(it -> out.format(
                        "| %s | %s | %s | %s | %s | %s |%n",
                        it.what(),
                        number(it.median()),
                        number(it.least()),
                        number(it.most()),
                        it.hasAlone() ? number(it.medianAlone()) : "",
                        it.unit()));
        out.format("%n| | p50 ms | p95 ms | p99 ms | most ms | p99 alone | times |%n|---|--:|--:|--:|--:|--:|--:|%n");
        latencies.forEach((what, it) -> out.format(
                "| %s | %s | %s | %s | %s | %s | %,d |%n",
                what,
                number(it.took().millis(50)),
                number(it.took().millis(95)),
                number(it.took().millis(99)),
                number(it.took().millis(100)),
                it.alone().count() > 0 ? number(it.alone().millis(99)) : "",
                it.took().count()));
        for (var meanwhile : List.of(Meanwhile.DRAFTING, Meanwhile.APPROVING, Meanwhile.TURNING)) {
            ratio(out, latencies, meanwhile);
        }
        return out.toString();
    }

    /** How many times as long a request takes, quantile by quantile. */
    private static void ratio(Formatter out, Map<String, Times> latencies, Meanwhile meanwhile) {
        var quiet = latencies.get(Meanwhile.NOTHING.told());
        var busy = latencies.get(meanwhile.told());
        if (quiet != null && busy != null) {
            out.format("%n%s: times as long at p50, p95 and p99:", meanwhile.told());
            PERCENTS.forEach(it ->
                    out.format(" %.2f", busy.took().millis(it) / quiet.took().millis(it)));
            out.format("%n");
        }
    }

    private static String number(double it) {
        return String.format(Locale.ROOT, it >= 100 ? "%,.0f" : it >= 10 ? "%.1f" : "%.2f", it);
    }
}
