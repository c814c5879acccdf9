package org.suban.classification.classifier.lexical;

import java.util.List;

/** Picks the words worth showing: a pair of characters inside a longer word that was found too tells nothing new. */
final class Spoken {

    private static final int MOST = 5;

    private Spoken() {}

    static List<String> longestOf(List<String> terms) {
        return terms.stream()
                .filter(term -> terms.stream().noneMatch(it -> it.length() > term.length() && it.contains(term)))
                .limit(MOST)
                .toList();
    }
}
