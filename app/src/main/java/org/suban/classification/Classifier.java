package org.suban.classification;

/** Suggests leaves of the list for a text; only suggests, and says nothing when nothing speaks. */
public interface Classifier {

    Suggestions suggest(String title, String words);
}
