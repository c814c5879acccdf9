package org.suban.classification;

import java.util.List;

/** What was read off a request, and what spoke for it: words of the text, the item's own terms, or nothing, so that the usual is assumed. */
public record Sign<T>(T value, From from, List<String> words) {

    /** What a sign was read from. */
    public enum From {
        WORDS,
        ITEM,
        NOTHING
    }

    public Sign {
        words = List.copyOf(words);
        if ((from == From.WORDS) == words.isEmpty()) {
            throw new IllegalArgumentException("Words speak if and only if there are some: " + from + " " + words);
        }
    }

    static <T> Sign<T> ofWords(T value, List<String> words) {
        return new Sign<>(value, From.WORDS, words);
    }

    static <T> Sign<T> ofItem(T value) {
        return new Sign<>(value, From.ITEM, List.of());
    }

    static <T> Sign<T> ofNothing(T value) {
        return new Sign<>(value, From.NOTHING, List.of());
    }
}
