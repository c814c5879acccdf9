package org.suban.classification.record;

import java.util.List;

/** What was guessed of the example with that id, the likeliest first, by something that had not learnt from it; and what was right. */
public record Held(long id, String right, List<Guess> guesses) {

    public Held {
        guesses = List.copyOf(guesses);
    }

    /** The first guess was right. */
    public boolean hit() {
        return among(1);
    }

    /** One of the first so many was. */
    public boolean among(int first) {
        return guesses.stream().limit(first).anyMatch(it -> it.label().equals(right));
    }

    public double probability() {
        return guesses.isEmpty() ? 0 : guesses.getFirst().probability();
    }

    public String guessed() {
        return guesses.isEmpty() ? "" : guesses.getFirst().label();
    }
}
