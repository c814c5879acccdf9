package org.suban.catalog.spread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suban.catalog.Host;
import org.suban.catalog.spread.Share.Place;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** Says many areas shortly: where all of a level answer for themselves, those that answer alike are "each", the others are named. */
final class Saying {

    private final Map<AreaCode, Area> areas = new LinkedHashMap<>();
    private final Map<Area.Level, List<Area>> byLevel = new LinkedHashMap<>();
    private final Map<AreaCode, List<Area>> byParent = new LinkedHashMap<>();
    private final Map<Area, Optional<Host>> differing;

    Saying(List<Area> all, Map<Area, Optional<Host>> differing) {
        this.differing = differing;
        for (var area : all) {
            var parent = area.parent();
            areas.put(area.code(), area);
            if (parent != null) {
                byLevel.computeIfAbsent(area.level(), it -> new ArrayList<>()).add(area);
                byParent.computeIfAbsent(parent, it -> new ArrayList<>()).add(area);
            }
        }
    }

    Share share(Optional<Host> host) {
        var where = differing.entrySet().stream()
                .filter(it -> it.getValue().equals(host))
                .map(Map.Entry::getKey)
                .toList();
        boolean everywhere = where.stream().anyMatch(it -> it.parent() == null);
        var places = new ArrayList<Place>();
        byLevel.forEach((level, every) -> {
            if (mostly(host, every)) {
                places.add(new Place(city(), level));
            } else {
                inParts(host, where, level, places);
            }
        });
        return new Share(host.orElse(null), everywhere, places, where.size());
    }

    private void inParts(Optional<Host> host, List<Area> where, Area.Level level, List<Place> places) {
        var parts = new LinkedHashMap<AreaCode, List<Area>>();
        for (var area : where) {
            var parent = area.parent();
            if (parent != null && area.level() == level) {
                parts.computeIfAbsent(parent, it -> new ArrayList<>()).add(area);
            }
        }
        parts.forEach((parent, some) -> {
            var around = areas.get(parent);
            if (around != null && mostly(host, byParent.getOrDefault(parent, List.of()))) {
                places.add(new Place(around, level));
            } else {
                some.forEach(it -> places.add(new Place(it, null)));
            }
        });
    }

    /** Whether each of them differs from what is around it, and more than half of them in this way. */
    private boolean mostly(Optional<Host> host, List<Area> every) {
        long alike = every.stream().filter(it -> host.equals(differing.get(it))).count();
        return alike > 1 && 2 * alike > every.size() && differing.keySet().containsAll(every);
    }

    private Area city() {
        return areas.values().stream()
                .filter(it -> it.parent() == null)
                .findFirst()
                .orElseThrow();
    }
}
