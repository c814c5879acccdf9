package org.suban.classification.classifier.lexical;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suban.catalog.CatalogItem;

/** A leaf as the index knows it: the terms of its name, and people's phrases for it. */
record Leaf(CatalogItem item, Set<String> name, Set<String> phrases) {

    private static final int MOST_WORDS = 5;

    /** A phrase people use says it all; otherwise the share of the name's terms, the rare ones counting more. */
    double mentionedBy(Set<String> spoken, Rarity rarity) {
        if (phrases.stream().anyMatch(spoken::contains)) {
            return 1;
        }
        double all = name.stream().mapToDouble(rarity::of).sum();
        double said =
                name.stream().filter(spoken::contains).mapToDouble(rarity::of).sum();
        return all == 0 ? 0 : said / all;
    }

    /** The words worth showing, the rarest first; a pair of characters inside a longer word tells nothing new. */
    List<String> wordsIn(Set<String> spoken, Rarity rarity) {
        var shared = Stream.concat(phrases.stream(), name.stream())
                .filter(spoken::contains)
                .distinct()
                .sorted(Comparator.comparingDouble((String it) -> -rarity.of(it))
                        .thenComparing(it -> it))
                .toList();
        return shared.stream()
                .filter(term -> shared.stream().noneMatch(it -> it.length() > term.length() && it.contains(term)))
                .limit(MOST_WORDS)
                .toList();
    }
}
