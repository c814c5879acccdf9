package org.suban.classification.model;

/** What came of learning. */
public sealed interface Outcome {

    /** It is better and names from now on. */
    record Taken(Model model) implements Outcome {}

    /** What names now had at least as many of the newest requests right, and stays. */
    record NotBetter(Figures figures) implements Outcome {}

    /** Too few requests have ended since the last time for a comparison to say anything. */
    record TooFew(int lessons, int asked, int needed) implements Outcome {}

    /** Somebody learns at this moment. */
    record Busy() implements Outcome {}
}
