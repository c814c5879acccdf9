package org.suban.classification;

import java.util.List;

/** Suggests leaves of the list for a text; only suggests, and says nothing when nothing speaks. */
public interface Classifier {

    /** Kept with every suggestion and named in the journal: lower-case letters, digits, hyphens. */
    String name();

    /** At most five, the likeliest first. */
    List<Suggestion> suggest(String title, String words);
}
