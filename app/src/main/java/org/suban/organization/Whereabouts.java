package org.suban.organization;

import java.util.List;

/** What a text says of where it happened; an answer that is not sure enough is no answer but a list to choose from. */
public sealed interface Whereabouts {

    /** An area with the words that spoke for it, the more telling first, and how much they weigh. */
    record Candidate(AreaCode area, List<String> words, double weight) {
        public Candidate {
            words = List.copyOf(words);
        }
    }

    /** One area, and what in the text said so: the smallest that the words agree on. */
    record Found(Candidate place) implements Whereabouts {}

    /** Several that do not lie in each other, the likelier first; or one that is hinted at too weakly. */
    record Doubtful(List<Candidate> candidates) implements Whereabouts {
        public Doubtful {
            candidates = List.copyOf(candidates);
        }
    }

    /** The text names no place of this city. */
    record Unknown() implements Whereabouts {}
}
