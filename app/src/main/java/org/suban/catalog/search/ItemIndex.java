package org.suban.catalog.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suban.catalog.CatalogItem;
import org.suban.shared.Spelling;

/** All lines of one version, looked through from first to last: for tens of thousands that is a matter of milliseconds. */
final class ItemIndex {

    /** A line as the search sees it: whether a request can be named as it, its names, and all that is said of it, names included. */
    private record Entry(
            CatalogItem item, boolean named, String code, List<String> names, String said, List<Spelling> sounds) {

        static Entry of(CatalogItem item, LocalDate day) {
            var names = Stream.concat(Stream.of(item.name()), item.line().aliases().stream())
                    .map(ItemIndex::plain)
                    .toList();
            return new Entry(
                    item,
                    item.leaf() && item.line().live(day),
                    item.code().value().replace("-", ""),
                    names,
                    plain(String.join("|", item.words()) + "|" + item.path()),
                    names.stream().map(Spelling::of).toList());
        }
    }

    private record Scored(Entry entry, int score) {}

    private static final Pattern CODE = Pattern.compile("[\\d-]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z ]+");
    private static final Comparator<Scored> BEST = Comparator.comparingInt(Scored::score)
            .reversed()
            .thenComparing(it -> it.entry().item().name().length())
            .thenComparing(it -> it.entry().code());

    private final List<Entry> entries;

    ItemIndex(List<CatalogItem> items, LocalDate day) {
        entries = items.stream().map(it -> Entry.of(it, day)).toList();
    }

    /** The best lines first; a query without letters or digits finds nothing. */
    List<CatalogItem> lines(String query, int most) {
        return search(query, most, it -> true);
    }

    /** The same among what a request can be named as. */
    List<CatalogItem> leaves(String query, int most) {
        return search(query, most, Entry::named);
    }

    private List<CatalogItem> search(String query, int most, Predicate<Entry> among) {
        var asked = plain(query);
        if (asked.isBlank()) {
            return List.of();
        } else if (CODE.matcher(asked).matches()) {
            var code = asked.replace("-", "");
            return best(among, it -> !code.isEmpty() && it.code().startsWith(code) ? 1 : 0, most);
        } else if (LETTERS.matcher(asked).matches()) {
            var letters = asked.replace(" ", "");
            int bits = Spelling.bits(letters);
            return best(among, it -> bySound(it, letters, bits), most);
        }
        var words = List.of(asked.split(" +"));
        var found = best(among, it -> byWords(it, words), most);
        return found.isEmpty() ? byPairs(asked, among, most) : found;
    }

    private List<CatalogItem> best(Predicate<Entry> among, ToIntFunction<Entry> score, int most) {
        var found = new ArrayList<Scored>();
        for (var entry : entries) {
            int points = among.test(entry) ? score.applyAsInt(entry) : 0;
            if (points > 0) {
                found.add(new Scored(entry, points));
            }
        }
        return found.stream()
                .sorted(BEST)
                .limit(most)
                .map(it -> it.entry().item())
                .toList();
    }

    private static int bySound(Entry it, String letters, int bits) {
        for (int n = 0; n < it.sounds().size(); n++) {
            if (it.sounds().get(n).spells(letters, bits) || it.names().get(n).contains(letters)) {
                return n == 0 ? 2 : 1;
            }
        }
        return 0;
    }

    /** Every word must be said somewhere; said by the name it counts most. */
    private static int byWords(Entry it, List<String> words) {
        int score = 0;
        for (var word : words) {
            int of = byWord(it, word);
            if (of == 0) {
                return 0;
            }
            score += of;
        }
        return score;
    }

    private static int byWord(Entry it, String word) {
        var name = it.names().getFirst();
        if (name.equals(word)) {
            return 6;
        } else if (name.startsWith(word)) {
            return 5;
        } else if (name.contains(word)) {
            return 4;
        } else if (it.names().stream().anyMatch(alias -> alias.contains(word))) {
            return 3;
        }
        return it.said().contains(word) ? 2 : 0;
    }

    /** Where nobody says just that: how many pairs of neighbouring characters are shared, if at least half. */
    private List<CatalogItem> byPairs(String asked, Predicate<Entry> among, int most) {
        var pairs = IntStream.range(0, asked.length() - 1)
                .mapToObj(it -> asked.substring(it, it + 2))
                .toList();
        return best(among, it -> shared(it, pairs), most);
    }

    private static int shared(Entry it, List<String> pairs) {
        int shared = 0;
        int left = pairs.size();
        for (var pair : pairs) {
            shared += it.said().contains(pair) ? 1 : 0;
            left--;
            if (2 * (shared + left) < pairs.size()) {
                return 0;
            }
        }
        return shared;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
