package org.suban.administration.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.Units;

/** Finds areas and units by what people call them, by code or by phone: what is so called first, then what begins so, then what holds it. */
@Component
public class Search {

    private static final int NOT_AT_ALL = 3;

    private final Areas areas;
    private final Units units;

    Search(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    /** The larger areas first, each with what it lies in. */
    public List<LinkView> areas(String typed, int most, Locale locale) {
        var words = plain(typed);
        return areas.all().stream()
                .filter(it -> rank(it, words) < NOT_AT_ALL)
                .sorted(Comparator.comparingInt((Area it) -> rank(it, words)).thenComparing(Area::level))
                .limit(most)
                .map(it -> link(it, locale))
                .toList();
    }

    /** Those that work first; with their phone. */
    public List<Unit> units(String typed, int most) {
        var words = plain(typed);
        return units.everyOne().stream()
                .filter(it -> rank(it, words) < NOT_AT_ALL)
                .sorted(Comparator.comparing(Unit::working)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(it -> rank(it, words))))
                .limit(most)
                .toList();
    }

    public List<LinkView> workingUnits(String typed, int most, Locale locale) {
        return units(typed, most).stream()
                .filter(Unit::working)
                .map(it -> new LinkView(it.code().value(), it.nameIn(locale), it.phone()))
                .toList();
    }

    /** An area with what it lies in, but for the city. */
    public LinkView link(Area area, Locale locale) {
        var way = areas.upwardsFrom(area.code()).reversed().stream()
                .filter(it -> it.level() != Level.CITY && !it.equals(area))
                .map(it -> it.nameIn(locale))
                .toList();
        return new LinkView(area.code().value(), area.nameIn(locale), String.join(" › ", way));
    }

    private static int rank(Area it, String words) {
        return rank(it.names(), words, it.english(), it.code().value());
    }

    private static int rank(Unit it, String words) {
        return rank(it.aliases(), words, it.name(), it.english(), it.code().value(), it.phone());
    }

    private static int rank(List<String> names, String words, String... more) {
        return Stream.concat(names.stream(), Stream.of(more))
                .map(Search::plain)
                .mapToInt(it -> it.equals(words) ? 0 : it.startsWith(words) ? 1 : it.contains(words) ? 2 : NOT_AT_ALL)
                .min()
                .orElse(NOT_AT_ALL);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
