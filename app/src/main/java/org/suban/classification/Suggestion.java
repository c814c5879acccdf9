package org.suban.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.intake.Request.By;

/**
 * An item the request may be about. {@code confidence} is the classifier's, runs from 0 to 1 and is not a probability;
 * {@code words} are those of the text that spoke for it; {@code chosenBy} says who chose it, if a person did.
 */
public record Suggestion(
        ItemCode item,
        double confidence,
        List<String> words,
        @Nullable By chosenBy) {

    public Suggestion {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
        words = List.copyOf(words);
    }

    public Suggestion(ItemCode item, double confidence, List<String> words) {
        this(item, confidence, words, null);
    }
}
