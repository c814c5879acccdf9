package org.suban.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.suban.shared.Spelling;

/** Finds units and areas by code, any of their names, pinyin or its initials, the best first. */
@Component
public class NameSearch {

    private record Scored(Named named, int score) {}

    private final Map<String, Spelling> sounds = new ConcurrentHashMap<>();

    /** Where nothing was typed yet the first ones. */
    public List<Named> search(String typed, List<Named> among, int most) {
        var asked = typed.strip().toLowerCase(Locale.ROOT);
        return among.stream()
                .map(it -> new Scored(it, asked.isEmpty() ? 1 : score(it, asked)))
                .filter(it -> it.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(
                                it -> asked.isEmpty() ? 0 : it.named().name().length()))
                .limit(most)
                .map(Scored::named)
                .toList();
    }

    /** What was chosen before reads {@code code name}. */
    private int score(Named it, String asked) {
        var name = it.name().toLowerCase(Locale.ROOT);
        if (name.equals(asked) || it.code().equalsIgnoreCase(asked) || (it.code() + " " + name).equals(asked)) {
            return 5;
        } else if (name.startsWith(asked) || it.code().toLowerCase(Locale.ROOT).startsWith(asked)) {
            return 4;
        } else if (name.contains(asked)) {
            return 3;
        } else if (it.words().stream()
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(asked))) {
            return 2;
        }
        return sounds.computeIfAbsent(name, Spelling::of).spells(asked, Spelling.bits(asked)) ? 1 : 0;
    }
}
