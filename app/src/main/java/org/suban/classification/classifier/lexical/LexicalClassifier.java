package org.suban.classification.classifier.lexical;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.Prepared;
import org.suban.classification.Classifier;
import org.suban.classification.Suggestion;
import org.suban.classification.classifier.lexical.LexicalIndex.Hit;

/** Ranks leaves by the words that text and list share; works on the first day, with nothing but the list's names. */
@Component
class LexicalClassifier implements Classifier {

    private static final int MOST = 5;
    private static final int CHANCE_LENGTH = 60;
    private static final String TITLE_BREAK = "\n";

    private final Prepared<LexicalIndex> index;

    LexicalClassifier(Catalog catalog) {
        this.index = catalog.prepared((list, day) -> new LexicalIndex(list.leaves(day)));
    }

    @Override
    public String name() {
        return "lexical";
    }

    @Override
    public List<Suggestion> suggest(String title, String words) {
        var text = title + TITLE_BREAK + words;
        var hits = index.present().search(text, MOST);
        return hits.stream()
                .map(it -> suggestion(it, hits, text.length()))
                .sorted(Comparator.comparingDouble(Suggestion::confidence).reversed())
                .toList();
    }

    /** High only where the item was named, by several words for a long text, and no other item comes near; no probability. */
    private static Suggestion suggestion(Hit hit, List<Hit> hits, int length) {
        double rival = hits.stream()
                .filter(it -> it != hit)
                .mapToDouble(Hit::score)
                .max()
                .orElse(0);
        double lead = hit.score() / (hit.score() + rival);
        double confidence = hit.mentioned() * lead * notByChance(hit.words().size(), length);
        return new Suggestion(hit.item().code(), Math.round(1000 * confidence) / 1000.0, hit.words());
    }

    /** In a long letter some word of almost any item turns up; each further one halves the doubt. */
    private static double notByChance(int words, int length) {
        return 1 - Math.pow(0.5, words * Math.max(1.0, (double) CHANCE_LENGTH / length));
    }

    /** Nobody should wait for the dictionary with the first request of the day. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().daemon().start(index::present);
    }
}
