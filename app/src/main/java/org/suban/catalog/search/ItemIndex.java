package org.suban.catalog.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suban.catalog.CatalogItem;

/** All lines of one version, looked through from first to last: for tens of thousands that is a matter of milliseconds. */
final class ItemIndex {

    private record Entry(CatalogItem item, String code, List<String> names, String sayings, List<Spelling> spellings) {

        static Entry of(CatalogItem item) {
            var names = Stream.concat(Stream.of(item.name()), item.line().aliases().stream())
                    .map(ItemIndex::plain)
                    .toList();
            return new Entry(
                    item,
                    item.code().value().replace("-", ""),
                    names,
                    plain(String.join("|", item.line().sayings()) + "|" + item.path()),
                    names.stream().map(Spelling::of).toList());
        }
    }

    private record Scored(Entry entry, int score) {}

    private static final Pattern CODE = Pattern.compile("[\\d-]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z ]+");

    private final List<Entry> entries;

    ItemIndex(List<CatalogItem> items) {
        entries = items.stream().map(Entry::of).toList();
    }

    /** The best first; a query without letters or digits finds nothing. */
    List<CatalogItem> search(String query, int most) {
        var asked = plain(query);
        if (asked.isBlank()) {
            return List.of();
        } else if (CODE.matcher(asked).matches()) {
            var code = asked.replace("-", "");
            return best(it -> !code.isEmpty() && it.code().startsWith(code) ? 1 : 0, most);
        } else if (LETTERS.matcher(asked).matches()) {
            var letters = asked.replace(" ", "");
            return best(it -> bySound(it, letters), most);
        }
        var words = List.of(asked.split(" +"));
        var found = best(it -> byWords(it, words), most);
        return found.isEmpty() ? best(it -> byPairs(it, asked), most) : found;
    }

    private List<CatalogItem> best(ToIntFunction<Entry> score, int most) {
        return entries.stream()
                .map(it -> new Scored(it, score.applyAsInt(it)))
                .filter(it -> it.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(it -> it.entry().item().name().length())
                        .thenComparing(it -> it.entry().code()))
                .limit(most)
                .map(it -> it.entry().item())
                .toList();
    }

    private static int bySound(Entry it, String letters) {
        for (int n = 0; n < it.spellings().size(); n++) {
            if (it.names().get(n).contains(letters) || it.spellings().get(n).spells(letters)) {
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
        return it.sayings().contains(word) ? 2 : 0;
    }

    /** Where nobody says just that: how many pairs of neighbouring characters are shared, if at least half. */
    private static int byPairs(Entry it, String asked) {
        int shared = 0;
        for (int i = 0; i + 2 <= asked.length(); i++) {
            var pair = asked.substring(i, i + 2);
            if (it.names().stream().anyMatch(name -> name.contains(pair))
                    || it.sayings().contains(pair)) {
                shared++;
            }
        }
        return 2 * shared >= asked.length() - 1 ? shared : 0;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
