package org.suban.classification.classifier.lexical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suban.catalog.ItemCode;

/**
 * How much each term is said of each line: of an item by its name, aliases and sayings; of a subject and a group by all
 * that is said of the items below.
 */
final class Documents {

    private static final double NAME = 1;
    private static final double ALIAS = 0.5;
    private static final double SAYING = 1;

    private final Map<ItemCode, Map<String, Double>> byLine = new HashMap<>();
    private final List<ItemCode> leaves = new ArrayList<>();

    void add(Leaf leaf) {
        var code = leaf.item().code();
        leaves.add(code);
        for (var line : List.of(code, subject(code), group(code))) {
            say(line, leaf.item().name(), NAME);
            leaf.names().stream().filter(it -> !it.equals(leaf.item().name())).forEach(it -> say(line, it, ALIAS));
            leaf.sayings().forEach(it -> say(line, it, SAYING));
        }
    }

    /** In how many items each term is said. */
    Map<String, Integer> spread() {
        var spread = new HashMap<String, Integer>();
        leaves.forEach(code -> of(code).keySet().forEach(it -> spread.merge(it, 1, Integer::sum)));
        return spread;
    }

    Map<String, Double> of(ItemCode line) {
        return byLine.getOrDefault(line, Map.of());
    }

    /** All that is said of a line. */
    double length(ItemCode line) {
        return of(line).values().stream().mapToDouble(it -> it).sum();
    }

    double meanLength(Collection<ItemCode> lines) {
        return lines.stream().mapToDouble(this::length).average().orElse(1);
    }

    private void say(ItemCode line, String phrase, double weight) {
        var said = byLine.computeIfAbsent(line, it -> new HashMap<>());
        Terms.in(phrase).forEach(it -> said.merge(it, weight, Double::sum));
    }

    static ItemCode subject(ItemCode leaf) {
        return leaf.parent().orElseThrow();
    }

    static ItemCode group(ItemCode leaf) {
        return subject(leaf).parent().orElseThrow();
    }
}
