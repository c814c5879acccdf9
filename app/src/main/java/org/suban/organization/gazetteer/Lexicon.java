package org.suban.organization.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suban.organization.Area;
import org.suban.organization.NamedPlace;

/** Every name with all it may mean; short names are made from the full ones by leaving off what sort of area it is. */
final class Lexicon {

    private static final Pattern SORT_OF_AREA = Pattern.compile("(新区|区|县|街道办事处|街道|镇|乡|社区|居委会|村委会|村)$");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_HEARD = 3;

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<List<String>, String> heard = new HashMap<>();
    private final Map<String, Integer> longestHeard = new HashMap<>();

    Lexicon(Collection<Area> areas, List<NamedPlace> places) {
        areas.stream().filter(it -> it.level() != Area.Level.CITY).forEach(this::take);
        places.forEach(it -> it.names().forEach(name -> put(name, new Name(it.area(), sort(it.kind())))));
    }

    /** The length of the longest name that begins there; 0 if none does. */
    int longestAt(String text, int from) {
        int most = Math.min(longest.getOrDefault(text.charAt(from), 0), text.length() - from);
        for (int length = most; length >= SHORTEST; length--) {
            if (names.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The longest name of three characters or more that sounds like what stands there. */
    Optional<String> heardAt(String[] sounds, int from) {
        int most = Math.min(longestHeard.getOrDefault(sounds[from], 0), sounds.length - from);
        for (int length = most; length >= SHORTEST_HEARD; length--) {
            var name = heard.get(Arrays.asList(sounds).subList(from, from + length));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    List<Name> meanings(String name) {
        return names.getOrDefault(name, List.of());
    }

    private void take(Area area) {
        boolean district = area.level() == Area.Level.DISTRICT;
        var full = new Name(area.code(), district ? Name.Sort.DISTRICT : Name.Sort.FULL);
        put(area.name(), full);
        brief(SORT_OF_AREA.matcher(area.name()).replaceFirst(""), area);
        for (var alias : area.aliases()) {
            if (SORT_OF_AREA.matcher(alias).find()) {
                put(alias, full);
            } else {
                brief(alias, area);
            }
        }
    }

    private void brief(String name, Area area) {
        var sort = area.level() == Area.Level.DISTRICT
                ? Name.Sort.SHORT_DISTRICT
                : name.length() > SHORTEST ? Name.Sort.SHORT_TELLING : Name.Sort.SHORT;
        put(name, new Name(area.code(), sort));
    }

    private void put(String name, Name meaning) {
        if (name.length() >= SHORTEST) {
            var known = names.computeIfAbsent(name, it -> new ArrayList<>(1));
            known.removeIf(it -> it.area().equals(meaning.area()) && it.weight() < meaning.weight());
            if (known.stream().noneMatch(it -> it.area().equals(meaning.area()))) {
                known.add(meaning);
            }
            longest.merge(name.charAt(0), name.length(), Math::max);
            if (name.length() >= SHORTEST_HEARD && !meaning.sort().brief()) {
                var sounds = Sounds.of(name);
                heard.putIfAbsent(List.of(sounds), name);
                longestHeard.merge(sounds[0], name.length(), Math::max);
            }
        }
    }

    private static Name.Sort sort(NamedPlace.Kind kind) {
        return switch (kind) {
            case ROAD -> Name.Sort.ROAD;
            case ESTATE -> Name.Sort.ESTATE;
            case LANDMARK -> Name.Sort.LANDMARK;
        };
    }
}
