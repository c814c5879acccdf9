package org.suban.classification.classifier.lexical;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into terms without a dictionary: of Chinese each character, pair and three in a row, of letters and figures
 * each run as a whole, so that 996 is found as a way of working and not inside a telephone number.
 */
final class Terms {

    private static final int LONGEST = 3;
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");

    private Terms() {}

    static Set<String> in(String text) {
        var terms = new HashSet<String>();
        var runs = RUNS.matcher(plain(text));
        while (runs.find()) {
            var run = runs.group();
            if (isHan(run)) {
                addParts(run, terms);
            } else {
                terms.add(run);
            }
        }
        return terms;
    }

    /** As terms are compared. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void addParts(String run, Set<String> terms) {
        for (int from = 0; from < run.length(); from++) {
            for (int to = from + 1; to <= Math.min(run.length(), from + LONGEST); to++) {
                terms.add(run.substring(from, to));
            }
        }
    }

    private static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
