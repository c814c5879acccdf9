package org.suban.benchmarks.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One line of the result: what was done, for how long, how quick each was, and what went wrong how often. */
public record Measure(String what, double seconds, Latencies latencies, Map<String, Integer> errors) {

    /** The two halves of an interleaved measurement, read as one. */
    public Measure and(Measure other) {
        return new Measure(
                what,
                seconds + other.seconds,
                Latencies.merged(List.of(latencies, other.latencies)),
                sum(List.of(errors, other.errors)));
    }

    public int done() {
        return latencies.count();
    }

    public double perSecond() {
        return seconds == 0 ? 0 : done() / seconds;
    }

    public int failed() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Map<String, Integer> sum(List<Map<String, Integer>> all) {
        var sum = new TreeMap<String, Integer>();
        all.forEach(one -> one.forEach((error, times) -> sum.merge(error, times, Integer::sum)));
        return sum;
    }
}
