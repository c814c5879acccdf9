package org.suban.classification.classifier.lexical;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.classification.Classifier;
import org.suban.classification.Suggestion;
import org.suban.classification.Suggestions;
import org.suban.classification.classifier.lexical.LexicalIndex.Hit;

/** Ranks leaves by the words that text and list share; works on the first day, with nothing but the list's names. */
@Component
class LexicalClassifier implements Classifier {

    private static final String NAME = "lexical";
    private static final int MOST = 5;
    private static final int CHANCE_LENGTH = 60;

    private final ListIndex index;

    LexicalClassifier(ListIndex index) {
        this.index = index;
    }

    @Override
    public Suggestions suggest(String title, String words) {
        var hits = index.present().index().search(title, words, MOST);
        var suggestions = new ArrayList<Suggestion>();
        double highest = 1;
        for (var hit : hits) {
            highest = Math.min(highest, confidence(hit, hits, title.length() + words.length()));
            suggestions.add(new Suggestion(hit.item().code(), Math.round(1000 * highest) / 1000.0, hit.words()));
        }
        return new Suggestions(NAME, false, suggestions);
    }

    /** High only where the item was named, by several words for a long text, and no item of another subject comes near; no probability. */
    private static double confidence(Hit hit, List<Hit> hits, int length) {
        double rival = hits.stream()
                .filter(it -> !it.subject().equals(hit.subject()))
                .mapToDouble(Hit::score)
                .max()
                .orElse(0);
        double lead = hit.score() / (hit.score() + rival);
        return hit.mentioned() * lead * notByChance(hit.words().size(), length);
    }

    /** In a long letter some word of almost any item turns up; each further one halves the doubt. */
    private static double notByChance(int words, int length) {
        return 1 - Math.pow(0.5, words * Math.max(1.0, (double) CHANCE_LENGTH / length));
    }
}
