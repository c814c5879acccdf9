package org.suban.benchmarks.learning;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table that a page of Markdown takes as it is. */
final class LearningFigures {

    private final Map<String, String> lines = new LinkedHashMap<>();

    void seconds(String what, double wall, double cpu) {
        lines.put(what, String.format(Locale.ROOT, "%.1f s (%.1f s of a processor)", wall, cpu));
    }

    void share(String what, double share) {
        lines.put(what, String.format(Locale.ROOT, "%.1f %%", 100 * share));
    }

    void count(String what, double number, String unit) {
        lines.put(what, String.format(Locale.ROOT, "%,.0f %s", number, unit).strip());
    }

    String table(LocalDate today) {
        var out = new Formatter(Locale.ROOT);
        out.format(
                "%n%s, %d cores, JDK %s, heap up to %,d MB, load average %.1f%n%n| | |%n|---|--:|%n",
                today,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        lines.forEach((what, much) -> out.format("| %s | %s |%n", what, much));
        return out.toString();
    }
}
