package org.suban.classification.classifier.lexical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How telling a term is: the fewer leaves have it, the more it says. */
record Rarity(Map<String, Double> byTerm) {

    static Rarity in(List<Leaf> leaves) {
        var counts = new HashMap<String, Double>();
        for (var leaf : leaves) {
            leaf.name().forEach(it -> counts.merge(it, 1.0, Double::sum));
            leaf.phrases().forEach(it -> counts.merge(it, 1.0, Double::sum));
        }
        counts.replaceAll((term, count) -> Math.log(1 + leaves.size() / count));
        return new Rarity(Map.copyOf(counts));
    }

    double of(String term) {
        return byTerm.getOrDefault(term, 0.0);
    }
}
