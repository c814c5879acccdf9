package org.suban.classification.classifier.lexical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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
            return Documents.subject(item.code());
        }
    }

    private static final double SATURATION = 1.5;
    private static final double TITLE = 2;
    private static final double[] BY_LENGTH = {1, 0.8, 0.3};

    /** How much the lines of one level count, and how much less a long one says. */
    private record Level(double weight, double lengthCounts) {}

    private static final Level LEAF = new Level(1, 0.75);
    private static final Level SUBJECT = new Level(0.4, 0.5);
    private static final Level GROUP = new Level(0.1, 0.5);

    private record Entry(int line, double impact) {}

    /** In which lines a term is said, and what that adds to their scores. */
    private record Said(double weight, int[] lines, double[] impacts) {

        static Said of(double weight, List<Entry> entries) {
            return new Said(
                    weight,
                    entries.stream().mapToInt(Entry::line).toArray(),
                    entries.stream().mapToDouble(Entry::impact).toArray());
        }

        void addTo(double[] scores, double asked) {
            for (int i = 0; i < lines.length; i++) {
                scores[lines[i]] += asked * impacts[i];
            }
        }
    }

    private final List<Leaf> leaves;
    private final int[] subjects;
    private final int[] groups;
    private final int lines;
    private final Map<String, Said> terms = new HashMap<>();

    LexicalIndex(CatalogList list, List<CatalogItem> items) {
        leaves = items.stream().map(it -> leaf(list, it)).toList();
        var documents = new Documents();
        leaves.forEach(documents::add);
        var codes = leaves.stream().map(it -> it.item().code()).toList();
        var numbers = new HashMap<ItemCode, Integer>();
        codes.forEach(it -> numbers.put(it, numbers.size()));
        subjects = codes.stream()
                .map(Documents::subject)
                .mapToInt(it -> numbered(numbers, it))
                .toArray();
        groups = codes.stream()
                .map(Documents::group)
                .mapToInt(it -> numbered(numbers, it))
                .toArray();
        lines = numbers.size();
        fill(documents, numbers);
    }

    List<Hit> search(String title, String words, int most) {
        var text = Terms.plain(title + "\n" + words);
        var inTitle = Terms.in(title);
        var spoken = new HashSet<>(Terms.in(words));
        spoken.addAll(inTitle);
        var scores = new double[lines];
        for (var term : spoken) {
            var said = terms.get(term);
            if (said != null) {
                said.addTo(scores, inTitle.contains(term) ? TITLE : 1);
            }
        }
        return best(scores, most).stream()
                .map(it -> hit(leaves.get(it), total(scores, it), text, spoken))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    private Hit hit(Leaf leaf, double score, String text, Set<String> spoken) {
        return new Hit(
                leaf.item(), score, leaf.mentionedIn(text, spoken, this::weight), leaf.wordsIn(text, this::weight));
    }

    private List<Integer> best(double[] scores, int most) {
        var best = new PriorityQueue<Integer>(Comparator.comparingDouble(it -> total(scores, it)));
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (scores[leaf] > 0 && (best.size() < most || total(scores, leaf) > total(scores, best.element()))) {
                best.add(leaf);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        var ranked = new ArrayList<>(best);
        ranked.sort(
                Comparator.comparingDouble((Integer it) -> -total(scores, it)).thenComparing(it -> it));
        return ranked;
    }

    private double total(double[] scores, int leaf) {
        return scores[leaf] + scores[subjects[leaf]] + scores[groups[leaf]];
    }

    private double weight(String term) {
        var said = terms.get(term);
        return said == null ? 0 : said.weight();
    }

    private void fill(Documents documents, Map<ItemCode, Integer> numbers) {
        var spread = documents.spread();
        var entries = new HashMap<String, List<Entry>>();
        levels(numbers.keySet()).forEach((level, codes) -> {
            double mean = documents.meanLength(codes);
            for (var code : codes) {
                int line = numbers.getOrDefault(code, 0);
                double length = documents.length(code) / mean;
                double half = SATURATION * (1 - level.lengthCounts() + level.lengthCounts() * length);
                documents.of(code).forEach((term, said) -> {
                    double impact = level.weight() * said * (SATURATION + 1) / (said + half) * rarity(term, spread);
                    entries.computeIfAbsent(term, it -> new ArrayList<>()).add(new Entry(line, impact));
                });
            }
        });
        entries.forEach((term, all) -> terms.put(term, Said.of(rarity(term, spread), all)));
    }

    private static Map<Level, List<ItemCode>> levels(Collection<ItemCode> lines) {
        var items = lines.stream().filter(ItemCode::leaf).toList();
        return Map.of(
                LEAF, items,
                SUBJECT, items.stream().map(Documents::subject).distinct().toList(),
                GROUP, items.stream().map(Documents::group).distinct().toList());
    }

    private double rarity(String term, Map<String, Integer> spread) {
        int said = spread.getOrDefault(term, 0);
        double idf = Math.log(1 + (leaves.size() - said + 0.5) / (said + 0.5));
        return BY_LENGTH[Math.min(term.length(), BY_LENGTH.length) - 1] * idf;
    }

    private static int numbered(Map<ItemCode, Integer> numbers, ItemCode line) {
        int next = numbers.size();
        return numbers.computeIfAbsent(line, it -> next);
    }

    /** An item that is called after its subject is called after the subject's other names too: 路灯不亮, 街灯不亮. */
    private static Leaf leaf(CatalogList list, CatalogItem item) {
        var subject = list.find(Documents.subject(item.code()));
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
