package org.suban.dispatch.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Cuts a text at the words that spoke for an item, so that the page can mark them. */
final class TellingWords {

    /** A stretch of the text, marked or not. */
    record Piece(String text, boolean marked) {}

    private TellingWords() {}

    static List<Piece> in(String text, Collection<String> words) {
        var marked = new BitSet(text.length());
        for (var word : words) {
            mark(text, word, marked);
        }
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < text.length(); ) {
            int found = marked.get(from) ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = found < 0 ? text.length() : Math.min(found, text.length());
            pieces.add(new Piece(text.substring(from, to), marked.get(from)));
            from = to;
        }
        return pieces;
    }

    /** Of equal length in both cases, or a letter such as İ would shift everything after it. */
    private static void mark(String text, String word, BitSet marked) {
        var lower = text.toLowerCase(Locale.ROOT);
        var where = lower.length() == text.length() ? lower : text;
        for (int at = where.indexOf(word); at >= 0 && !word.isEmpty(); at = where.indexOf(word, at + word.length())) {
            marked.set(at, at + word.length());
        }
    }
}
