package org.suban.classification.classifier.lexical;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;

/** An item as the index knows it, with every name and saying that people have for it, its own name first. */
record Leaf(CatalogItem item, List<String> names, List<String> sayings) {

    private static final double NAME = 1;
    private static final double ALIAS = 0.5;
    private static final double SAYING = 1;
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    ItemCode subject() {
        return item.code().parent().orElseThrow();
    }

    ItemCode group() {
        return subject().parent().orElseThrow();
    }

    /** How much each term is said of it. */
    Map<String, Double> said() {
        var said = new HashMap<String, Double>();
        for (int i = 0; i < names.size(); i++) {
            say(names.get(i), i == 0 ? NAME : ALIAS, said);
        }
        sayings.forEach(it -> say(it, SAYING, said));
        return said;
    }

    private static void say(String phrase, double weight, Map<String, Double> said) {
        Terms.in(phrase).forEach(it -> said.merge(it, weight, Double::sum));
    }

    /** A name or saying that stands in the text says it all; otherwise the share of the name's terms, the rare ones counting more. */
    double mentionedIn(String text, Set<String> spoken, ToDoubleFunction<String> weight) {
        if (names.stream().anyMatch(text::contains) || sayings.stream().anyMatch(text::contains)) {
            return 1;
        }
        var terms = Terms.in(item.name());
        double all = terms.stream().mapToDouble(weight).sum();
        double said =
                terms.stream().filter(spoken::contains).mapToDouble(weight).sum();
        return all == 0 ? 0 : said / all;
    }

    /** The longest pieces of the text that stand in its names and sayings, the most telling first. */
    List<String> wordsIn(String text, ToDoubleFunction<String> weight) {
        var phrases = Stream.concat(names.stream(), sayings.stream()).toList();
        var pairs = pairs(phrases);
        var shared = new HashSet<String>();
        for (int from = 0; from <= text.length() - SHORTEST; ) {
            int to = longestFrom(text, from, pairs, phrases);
            if (to > from) {
                shared.add(text.substring(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return shared.stream()
                .sorted(Comparator.comparingDouble((String it) -> -telling(it, weight))
                        .thenComparing(it -> it))
                .limit(MOST_WORDS)
                .toList();
    }

    /** Few places of a text begin with a pair that is said, so few are looked at further. */
    private static int longestFrom(String text, int from, Set<String> pairs, List<String> phrases) {
        int longest = from;
        for (int to = from + SHORTEST; to <= Math.min(text.length(), from + LONGEST); to++) {
            var piece = text.substring(from, to);
            if (to == from + SHORTEST
                    ? !pairs.contains(piece)
                    : phrases.stream().noneMatch(it -> it.contains(piece))) {
                break;
            }
            longest = to;
        }
        return longest;
    }

    private static double telling(String word, ToDoubleFunction<String> weight) {
        return Terms.in(word).stream().mapToDouble(weight).sum();
    }

    private static Set<String> pairs(List<String> phrases) {
        var pairs = new HashSet<String>();
        for (var phrase : phrases) {
            for (int from = 0; from <= phrase.length() - SHORTEST; from++) {
                pairs.add(phrase.substring(from, from + SHORTEST));
            }
        }
        return pairs;
    }
}
