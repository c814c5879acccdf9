package org.suban.classification.learning;

import java.util.List;
import org.suban.classification.record.Guess;

/** What a text may be about, the likeliest first, and the examples that it resembles most, the most alike first. */
public record Ranking(List<Guess> guesses, List<Alike> alike) {

    /** An example by its id, and its answer. */
    public record Alike(long id, String label) {}

    public Ranking {
        guesses = List.copyOf(guesses);
        alike = List.copyOf(alike);
    }
}
