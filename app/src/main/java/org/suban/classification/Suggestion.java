package org.suban.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.intake.Request.By;
import org.suban.shared.RequestId;

/**
 * An item the request may be about. {@code confidence} runs from 0 to 1 and is a probability only where the classifier
 * measured it; {@code words} are those of the text that spoke for it, {@code alike} finished requests that it resembles and
 * that were of this item; {@code chosenBy} says who chose it, if a person did.
 */
public record Suggestion(
        ItemCode item,
        double confidence,
        List<String> words,
        List<RequestId> alike,
        @Nullable By chosenBy) {

    public Suggestion {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
        words = List.copyOf(words);
        alike = List.copyOf(alike);
    }

    public Suggestion(ItemCode item, double confidence, List<String> words) {
        this(item, confidence, words, List.of(), null);
    }

    /** The same reasons for what is called otherwise now. */
    Suggestion as(ItemCode heir) {
        return new Suggestion(heir, confidence, words, alike, chosenBy);
    }

    Suggestion chosenBy(By person) {
        return new Suggestion(item, confidence, words, alike, person);
    }
}
