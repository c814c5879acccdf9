package org.suban.classification.classifier.lexical;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;

/**
 * Ranks the items of the list for a text by BM25: what is said of the item, and with less weight what is said of its
 * subject and group, so that neighbours of the right item come before strangers. The weights are round numbers.
 */
final class LexicalIndex {

    /** An item with its score, how much of it the text mentions (0 to 1), and the words that spoke. */
    record Hit(CatalogItem item, double score, double mentioned, List<String> words) {

        ItemCode subject() {
            return item.code().parent().orElseThrow();
        }
    }

    /** An item with its score. */
    record Ranked(ItemCode item, double score) {}

    private static final double SATURATION = 1.5;
    private static final double TITLE = 2;
    private static final double[] BY_LENGTH = {1, 0.8, 0.3};

    /** How much the lines of one level count, and how much less a long one says. */
    private record Level(double weight, double lengthCounts) {}

    private static final Level LEAF = new Level(1, 0.75);
    private static final Level SUBJECT = new Level(0.4, 0.5);
    private static final Level GROUP = new Level(0.1, 0.5);

    private final List<Leaf> leaves;
    private final Map<ItemCode, Leaf> byCode;
    private final int[] subjects;
    private final int[] groups;
    private final int lines;
    private final Map<String, Postings> terms = new HashMap<>();

    LexicalIndex(CatalogList list, List<CatalogItem> items) {
        leaves = items.stream()
                .sorted(Comparator.comparing(CatalogItem::code))
                .map(it -> leaf(list, it))
                .toList();
        byCode = leaves.stream().collect(Collectors.toMap(it -> it.item().code(), it -> it));
        var numbers = new HashMap<ItemCode, Integer>();
        leaves.forEach(it -> numbers.put(it.item().code(), numbers.size()));
        subjects =
                leaves.stream().mapToInt(it -> numbered(numbers, it.subject())).toArray();
        groups = leaves.stream().mapToInt(it -> numbered(numbers, it.group())).toArray();
        lines = numbers.size();
        fill(lengths());
    }

    List<Hit> search(String title, String words, int most) {
        var text = Terms.plain(title + "\n" + words);
        var inTitle = Terms.in(title);
        var spoken = spoken(words, inTitle);
        var scores = scores(spoken, inTitle);
        return IntStream.of(best(scores, most))
                .mapToObj(it -> hit(leaves.get(it), total(scores, it), text, spoken))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    /** As {@link #search} ranks, in less time, without what spoke. */
    List<Ranked> strongest(String title, String words, int most) {
        var inTitle = Terms.in(title);
        var scores = scores(spoken(words, inTitle), inTitle);
        return IntStream.of(best(scores, most))
                .mapToObj(it -> new Ranked(leaves.get(it).item().code(), total(scores, it)))
                .toList();
    }

    /** The words of the text that stand in what is said of that item, the most telling first. */
    List<String> wordsFor(ItemCode item, String title, String words) {
        var leaf = byCode.get(item);
        return leaf == null ? List.of() : leaf.wordsIn(Terms.plain(title + "\n" + words), this::weight);
    }

    private static Set<String> spoken(String words, Set<String> inTitle) {
        var spoken = new HashSet<>(Terms.in(words));
        spoken.addAll(inTitle);
        return spoken;
    }

    private double[] scores(Set<String> spoken, Set<String> inTitle) {
        var scores = new double[lines];
        for (var term : spoken) {
            var said = terms.get(term);
            if (said != null) {
                said.addTo(scores, inTitle.contains(term) ? TITLE : 1);
            }
        }
        return scores;
    }

    private Hit hit(Leaf leaf, double score, String text, Set<String> spoken) {
        return new Hit(
                leaf.item(), score, leaf.mentionedIn(text, spoken, this::weight), leaf.wordsIn(text, this::weight));
    }

    /** The leaves with the highest totals, the highest first, of equals the first in the list. */
    private int[] best(double[] scores, int most) {
        var best = new Best(most);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (scores[leaf] > 0) {
                best.add(leaf, total(scores, leaf));
            }
        }
        return best.inOrder();
    }

    private double total(double[] scores, int leaf) {
        return scores[leaf] + scores[subjects[leaf]] + scores[groups[leaf]];
    }

    private double weight(String term) {
        var said = terms.get(term);
        return said == null ? 0 : said.weight();
    }

    /** How much is said of each line; on the way each term is counted. */
    private double[] lengths() {
        var lengths = new double[lines];
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            for (var said : leaves.get(leaf).said().entrySet()) {
                terms.computeIfAbsent(said.getKey(), it -> new Postings()).count();
                lengths[leaf] += said.getValue();
            }
            lengths[subjects[leaf]] += lengths[leaf];
            lengths[groups[leaf]] += lengths[leaf];
        }
        terms.forEach((term, postings) -> postings.weigh(rarity(term, postings.items())));
        return lengths;
    }

    /** One subject and one group at a time: of a long list never more is held than what is kept. */
    private void fill(double[] lengths) {
        double mean = mean(lengths, IntStream.range(0, leaves.size()));
        double meanOfSubjects = mean(lengths, Arrays.stream(subjects).distinct());
        double meanOfGroups = mean(lengths, Arrays.stream(groups).distinct());
        var ofSubject = new HashMap<String, Double>();
        var ofGroup = new HashMap<String, Double>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            var said = leaves.get(leaf).said();
            said.forEach((term, much) -> ofSubject.merge(term, much, Double::sum));
            said.forEach((term, much) -> ofGroup.merge(term, much, Double::sum));
            write(leaf, said, LEAF, lengths[leaf] / mean);
            if (isLast(leaf, subjects)) {
                write(subjects[leaf], ofSubject, SUBJECT, lengths[subjects[leaf]] / meanOfSubjects);
                ofSubject.clear();
            }
            if (isLast(leaf, groups)) {
                write(groups[leaf], ofGroup, GROUP, lengths[groups[leaf]] / meanOfGroups);
                ofGroup.clear();
            }
        }
    }

    private void write(int line, Map<String, Double> said, Level level, double length) {
        double half = SATURATION * (1 - level.lengthCounts() + level.lengthCounts() * length);
        said.forEach((term, much) -> {
            var postings = Objects.requireNonNull(terms.get(term));
            postings.add(line, level.weight() * postings.weight() * much * (SATURATION + 1) / (much + half));
        });
    }

    private boolean isLast(int leaf, int[] above) {
        return leaf == leaves.size() - 1 || above[leaf + 1] != above[leaf];
    }

    private static double mean(double[] lengths, IntStream lines) {
        return lines.mapToDouble(it -> lengths[it]).average().orElse(1);
    }

    private double rarity(String term, int items) {
        double idf = Math.log(1 + (leaves.size() - items + 0.5) / (items + 0.5));
        return BY_LENGTH[Math.min(term.length(), BY_LENGTH.length) - 1] * idf;
    }

    private static int numbered(Map<ItemCode, Integer> numbers, ItemCode line) {
        int next = numbers.size();
        return numbers.computeIfAbsent(line, it -> next);
    }

    /** An item that is called after its subject is called after the subject's other names too: 路灯不亮, 街灯不亮. */
    private static Leaf leaf(CatalogList list, CatalogItem item) {
        var subject = item.code().parent().flatMap(list::find);
        var others = subject.stream()
                .filter(it -> item.name().startsWith(it.name()))
                .flatMap(it -> it.line().aliases().stream()
                        .map(alias -> alias + item.name().substring(it.name().length())));
        var names = Stream.of(Stream.of(item.name()), item.line().aliases().stream(), others)
                .flatMap(it -> it)
                .map(Terms::plain)
                .distinct()
                .toList();
        return new Leaf(
                item, names, item.line().sayings().stream().map(Terms::plain).toList());
    }
}
