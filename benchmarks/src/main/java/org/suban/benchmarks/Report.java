package org.suban.benchmarks;

import java.time.LocalDate;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suban.benchmarks.measure.Measure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results as a person reads them, or as a program does. */
final class Report {

    private final Options options;
    private final Results results;
    private final LocalDate today;

    Report(Options options, Results results, LocalDate today) {
        this.options = options;
        this.results = results;
        this.today = today;
    }

    String table() {
        var out = new Formatter(Locale.ROOT);
        out.format(
                "%n%s, %d clients, %d s each after %d s of warm-up%n",
                options.url(),
                options.clients(),
                options.measured().toSeconds(),
                options.warmup().toSeconds());
        out.format("%d cores, JDK %s, PostgreSQL %s, %s%n", cores(), Runtime.version(), results.postgres, today);
        block(out, "requests", results.volume);
        block(out, "what", results.measures);
        block(out, "step of life", results.steps);
        results.submitToFloor().ifPresent(ratio -> out.format("%nsubmit is %.2f of floor%n", ratio));
        if (!results.floorRows.isEmpty()) {
            out.format("floor writes %d rows a request: %s%n", rowsOfOne(), results.floorRows);
        }
        results.measures.forEach(measure -> measure.errors()
                .forEach((error, times) -> out.format("errors in %s: %d x %s%n", measure.what(), times, error)));
        results.notes.forEach(note -> out.format("note: %s%n", note));
        return out.toString();
    }

    private static void block(Formatter out, String title, List<Measure> measures) {
        if (!measures.isEmpty()) {
            out.format(
                    "%n%-12s %10s %9s %9s %9s %9s %10s %8s%n",
                    title, "per s", "p50 ms", "p95 ms", "p99 ms", "max ms", "done", "errors");
            measures.forEach(one -> line(out, one));
        }
    }

    private static void line(Formatter out, Measure one) {
        out.format(
                "%-12s %10.1f %9.2f %9.2f %9.2f %9.2f %10d %8d%n",
                one.what(),
                one.perSecond(),
                millis(one, 50),
                millis(one, 95),
                millis(one, 99),
                millis(one, 100),
                one.done(),
                one.failed());
    }

    String json() {
        var root = new LinkedHashMap<String, Object>();
        root.put(
                "machine",
                Map.of(
                        "cores",
                        cores(),
                        "jdk",
                        Runtime.version().toString(),
                        "postgresql",
                        results.postgres,
                        "date",
                        today.toString()));
        root.put("url", options.url().toString());
        root.put("clients", options.clients());
        root.put("seconds", options.measured().toSeconds());
        root.put("warmup", options.warmup().toSeconds());
        root.put("volume", results.volume.stream().map(Report::line).toList());
        root.put("results", results.measures.stream().map(Report::line).toList());
        root.put("steps", results.steps.stream().map(Report::line).toList());
        results.submitToFloor().ifPresent(ratio -> root.put("submitToFloor", ratio));
        root.put("floorRows", results.floorRows);
        root.put("notes", results.notes);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(root);
    }

    private static Map<String, Object> line(Measure measure) {
        var line = new LinkedHashMap<String, Object>();
        line.put("what", measure.what());
        line.put("perSecond", measure.perSecond());
        line.put("p50", millis(measure, 50));
        line.put("p95", millis(measure, 95));
        line.put("p99", millis(measure, 99));
        line.put("max", millis(measure, 100));
        line.put("done", measure.done());
        line.put("errors", measure.errors());
        return line;
    }

    private static double millis(Measure measure, double percent) {
        return measure.latencies().millis(percent);
    }

    private int rowsOfOne() {
        return results.floorRows.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
