package org.suban.classification.classifier.lexical;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms of the list: words and pairs of neighbouring characters of its names, and the phrases people use. The list is
 * cut into words once; in a text they are then found wherever they stand, however its sentences would be cut.
 */
final class Vocabulary {

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

    private final JiebaSegmenter segmenter = new JiebaSegmenter();
    private final Set<String> terms = new HashSet<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /** The terms of a name, which from now on are known. */
    Set<String> learn(String name) {
        var found = new LinkedHashSet<String>();
        for (var run : NOT_HAN.split(name)) {
            segmenter.process(run, SegMode.SEARCH).stream()
                    .map(it -> it.word.strip())
                    .filter(it -> it.length() > 1)
                    .forEach(found::add);
            for (int i = 0; i + 2 <= run.length(); i++) {
                found.add(run.substring(i, i + 2));
            }
        }
        found.forEach(this::learnPhrase);
        return found;
    }

    void learnPhrase(String phrase) {
        terms.add(phrase);
        longestFrom.merge(phrase.substring(0, Math.min(2, phrase.length())), phrase.length(), Math::max);
    }

    /** Every known term that stands in the text. */
    Set<String> spokenIn(String text) {
        var spoken = new LinkedHashSet<String>();
        for (int from = 0; from < text.length() - 1; from++) {
            // Few pairs of characters begin any term; the others cost one look.
            int longest = longestFrom.getOrDefault(text.substring(from, from + 2), 0);
            int end = Math.min(text.length(), from + longest);
            for (int to = from + 2; to <= end; to++) {
                var candidate = text.substring(from, to);
                if (terms.contains(candidate) && standsAlone(text, from, to)) {
                    spoken.add(candidate);
                }
            }
        }
        return spoken;
    }

    /** 996 is a way of working, but not inside a telephone number; Chinese words need no room around them. */
    private static boolean standsAlone(String text, int from, int to) {
        return !(from > 0 && isLatin(text.charAt(from - 1)) && isLatin(text.charAt(from)))
                && !(to < text.length() && isLatin(text.charAt(to)) && isLatin(text.charAt(to - 1)));
    }

    private static boolean isLatin(char it) {
        return it < 128 && Character.isLetterOrDigit(it);
    }
}
