package org.suban.organization.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.shared.Spelling;

/** The areas of one edition of the city with every name that leads to them. */
final class AreaIndex {

    /** An area, and the place in it whose name was typed, if it was one. */
    record Hit(Area area, @Nullable String place) {}

    /** One way to say an area: its name, another one, or a place in it. */
    private record Name(
            Area area,
            String text,
            Spelling sound,
            int rank,
            @Nullable String place) {

        static Name of(Area area, String name, int rank, @Nullable String place) {
            var text = plain(name);
            return new Name(area, text, Spelling.of(text), rank, place);
        }

        /** How well what was typed says it, from 0 for not at all; the area's own name before the others, the beginning before the middle. */
        int saidBy(String asked) {
            boolean said = LETTERS.matcher(asked).matches()
                    ? sound.spells(asked, Spelling.bits(asked)) || text.contains(asked)
                    : text.contains(asked);
            return said ? 2 * rank + (text.startsWith(asked) ? 1 : 0) : 0;
        }
    }

    private record Scored(Hit hit, int score) {}

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern CODE = Pattern.compile("\\d+");
    private static final int OWN = 3;
    private static final int OTHER = 2;
    private static final int PLACE = 1;

    private final List<Area> areas;
    private final List<List<Name>> names;

    AreaIndex(List<Area> areas, Function<AreaCode, List<String>> places) {
        this.areas = areas;
        this.names = areas.stream()
                .map(area -> names(area, places.apply(area.code())))
                .toList();
    }

    /** The best first, the larger areas before the smaller. */
    List<Hit> search(String query, int most) {
        var asked = plain(query);
        if (asked.isEmpty()) {
            return List.of();
        } else if (CODE.matcher(asked).matches()) {
            return areas.stream()
                    .filter(it -> it.code().value().startsWith(asked))
                    .limit(most)
                    .map(it -> new Hit(it, null))
                    .toList();
        }
        return names.stream()
                .map(ways -> best(ways, asked))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((Scored it) -> -it.score())
                        .thenComparing(it -> it.hit().area().level()))
                .limit(most)
                .map(Scored::hit)
                .toList();
    }

    /** The areas that are called just that. */
    List<Area> called(String name) {
        var asked = plain(name);
        return names.stream()
                .filter(ways -> ways.stream().anyMatch(it -> it.text().equals(asked)))
                .map(ways -> ways.getFirst().area())
                .toList();
    }

    private static @Nullable Scored best(List<Name> ways, String asked) {
        Scored best = null;
        for (var way : ways) {
            int score = way.saidBy(asked);
            if (score > 0 && (best == null || score > best.score())) {
                best = new Scored(new Hit(way.area(), way.place()), score);
            }
        }
        return best;
    }

    private static List<Name> names(Area area, List<String> places) {
        return Stream.of(
                        Stream.of(Name.of(area, area.name(), OWN, null)),
                        Stream.concat(area.aliases().stream(), Stream.of(area.english()))
                                .map(it -> Name.of(area, it, OTHER, null)),
                        places.stream().map(it -> Name.of(area, it, PLACE, it)))
                .flatMap(it -> it)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
