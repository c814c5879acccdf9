package org.suban.classification.classifier.lexical;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.classification.Classifier;
import org.suban.classification.Suggestion;

/** Ranks leaves by the words that text and list share; works on the first day, with nothing but the list's names. */
@Component
class LexicalClassifier implements Classifier {

    private static final int MOST = 5;
    private static final String TITLE_BREAK = "\n";

    private final Catalog catalog;
    private volatile @Nullable LexicalIndex built;

    LexicalClassifier(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "lexical";
    }

    @Override
    public List<Suggestion> suggest(String title, String words) {
        Set<String> terms = Terms.of(title + TITLE_BREAK + words);
        var hits = index().search(terms, MOST + 1);
        return IntStream.range(0, Math.min(MOST, hits.size()))
                .mapToObj(n -> suggestion(hits, n))
                .toList();
    }

    /** High only where most of the item's own name was said and no other item comes near; no probability. */
    private static Suggestion suggestion(List<LexicalIndex.Hit> hits, int n) {
        var hit = hits.get(n);
        double rival = hits.stream()
                .filter(it -> it != hit)
                .mapToDouble(LexicalIndex.Hit::score)
                .max()
                .orElse(0);
        double lead = hit.score() / (hit.score() + rival);
        double confidence = Math.round(1000 * hit.mentioned() * lead) / 1000.0;
        return new Suggestion(hit.item().code(), confidence, hit.words());
    }

    private LexicalIndex index() {
        var index = built;
        if (index == null) {
            index = new LexicalIndex(catalog.leaves());
            built = index;
        }
        return index;
    }
}
