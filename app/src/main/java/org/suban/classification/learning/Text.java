package org.suban.classification.learning;

/** What a person wrote: a title, perhaps empty, and the words. */
public record Text(String title, String words) {

    private static final int LONGEST = 4_000;

    /** What goes beyond the longest letter that intake takes adds nothing but time. */
    public Text {
        title = cut(title);
        words = cut(words);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
