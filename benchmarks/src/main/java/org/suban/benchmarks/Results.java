package org.suban.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suban.benchmarks.measure.Measure;

/** What a run found out, gathered as it goes, so that a run that breaks off can still tell what it has. */
final class Results {

    final List<Measure> volume = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    final List<Measure> steps = new ArrayList<>();
    final Map<String, Integer> floorRows = new TreeMap<>();
    final List<String> notes = new ArrayList<>();
    String postgres = "unknown";

    /** How much of what plain JDBC does the whole application still does. */
    Optional<Double> submitToFloor() {
        var floor = rateOf(What.FLOOR);
        var submit = rateOf(What.SUBMIT);
        return floor > 0 && submit > 0 ? Optional.of(submit / floor) : Optional.empty();
    }

    private double rateOf(What what) {
        return measures.stream()
                .filter(measure -> measure.what().equals(what.word()))
                .mapToDouble(Measure::perSecond)
                .sum();
    }

    boolean anythingNeverWorked() {
        return measures.stream().anyMatch(measure -> measure.done() == 0);
    }
}
