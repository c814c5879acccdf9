package org.suban.classification.learning;

import java.util.List;
import org.suban.classification.record.Guess;

/** What a text may be about, the likeliest first, and the ids of the examples that it resembles most. */
public record Ranking(List<Guess> guesses, List<Long> alike) {

    public Ranking {
        guesses = List.copyOf(guesses);
        alike = List.copyOf(alike);
    }
}
