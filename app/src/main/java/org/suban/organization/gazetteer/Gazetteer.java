package org.suban.organization.gazetteer;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.NamedPlace;
import org.suban.organization.Whereabouts;
import org.suban.organization.Whereabouts.Candidate;

/**
 * Reads where a text plays. Each name speaks for its area and all that area lies in; from the city down, the part that
 * most is said for is taken as long as enough speaks for it and its best rival has at most half.
 */
public final class Gazetteer {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u3000]+");
    private static final double ENOUGH = 1;
    private static final double RIVAL = 2;
    private static final int MOST_CANDIDATES = 5;

    private final AreaCode city;
    private final Map<AreaCode, Area> areas;
    private final Lexicon lexicon;

    public Gazetteer(City city, Map<AreaCode, Area> areas, List<NamedPlace> places) {
        this.city = city.code();
        this.areas = areas;
        this.lexicon = new Lexicon(areas.values(), places);
    }

    public Whereabouts read(String text) {
        var plain =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        var said = said(Mention.in(plain, lexicon, areas));
        var at = city;
        for (var below = parts(at, said); !below.isEmpty(); below = parts(at, said)) {
            var best = below.getFirst();
            boolean clear =
                    below.size() == 1 || best.weight() >= RIVAL * below.get(1).weight();
            if (best.weight() < ENOUGH || !clear) {
                return at.equals(city) ? new Whereabouts.Doubtful(below) : new Whereabouts.Found(candidate(at, said));
            }
            at = best.area();
        }
        return at.equals(city) ? new Whereabouts.Unknown() : new Whereabouts.Found(candidate(at, said));
    }

    /** What speaks for each area, by word: said twice it weighs once, at its best. */
    private Map<AreaCode, Map<String, Double>> said(List<Mention> mentions) {
        var said = new HashMap<AreaCode, Map<String, Double>>();
        for (var mention : mentions) {
            for (var meaning : mention.meanings()) {
                for (var area = areas.get(meaning.area()); area != null; area = parent(area)) {
                    said.computeIfAbsent(area.code(), it -> new LinkedHashMap<>())
                            .merge(mention.word(), meaning.weight(), Math::max);
                }
            }
        }
        return said;
    }

    /** The parts of an area for which something speaks, the likelier first. */
    private List<Candidate> parts(AreaCode of, Map<AreaCode, Map<String, Double>> said) {
        return said.keySet().stream()
                .filter(it -> of.equals(Objects.requireNonNull(areas.get(it)).parent()))
                .map(it -> candidate(it, said))
                .sorted(Comparator.comparingDouble(Candidate::weight)
                        .reversed()
                        .thenComparing(it -> it.area().value()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Candidate candidate(AreaCode area, Map<AreaCode, Map<String, Double>> said) {
        var words = said.getOrDefault(area, Map.of());
        return new Candidate(
                area,
                words.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList(),
                words.values().stream().mapToDouble(it -> it).sum());
    }

    private @Nullable Area parent(Area area) {
        var up = area.parent();
        return up == null ? null : areas.get(up);
    }
}
