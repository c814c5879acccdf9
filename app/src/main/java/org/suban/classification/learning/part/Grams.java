package org.suban.classification.learning.part;

import java.util.Arrays;
import java.util.Locale;

/** Cuts a text into all its runs of one to four characters as hashes; a number counts as one sign. */
public final class Grams {

    private static final int LONGEST = 4;

    private Grams() {}

    /** One hash for each run, ascending, as often as it stands in the text; {@code salt} keeps fields apart. */
    public static int[] in(String text, int salt) {
        var plain = plain(text);
        var hashes = new int[LONGEST * plain.length()];
        int count = 0;
        for (int from = 0; from < plain.length(); from++) {
            int hash = salt;
            for (int to = from; to < Math.min(plain.length(), from + LONGEST) && plain.charAt(to) != ' '; to++) {
                hash = hash * 0x01000193 ^ plain.charAt(to);
                hashes[count++] = mixed(hash + to - from);
            }
        }
        Arrays.sort(hashes, 0, count);
        return Arrays.copyOf(hashes, count);
    }

    /** Lower case; a number is a 0, since which one it is says little, and blanks are one blank. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        char before = ' ';
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            char now = Character.isDigit(c) ? '0' : Character.isWhitespace(c) ? ' ' : c;
            if (now != before || now != '0' && now != ' ' && now != '*') {
                plain.append(now);
            }
            before = now;
        }
        return plain.toString();
    }

    public static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
