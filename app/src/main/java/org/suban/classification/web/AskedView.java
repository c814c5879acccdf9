package org.suban.classification.web;

import java.util.List;

/** What names now says of a text; only where {@code measured} do the percentages mean anything. */
public record AskedView(boolean measured, List<GuessView> guesses) {

    /** One item, the words that spoke for it, and receipts of finished requests that it resembles. */
    public record GuessView(
            String code, String name, String path, String percent, List<String> words, List<String> alike) {}
}
