package org.suban.classification;

import java.util.List;
import org.suban.catalog.ItemCode;

/** An item the request may be about; {@code confidence} runs from 0 to 1 and is not a probability, {@code words} are those of the text that spoke for it. */
public record Suggestion(ItemCode item, double confidence, List<String> words) {

    public Suggestion {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
        words = List.copyOf(words);
    }
}
