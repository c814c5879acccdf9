package org.suban.catalog.spread;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;

/** Asks in every area and says only where the answer differs from that of the area around it. */
@Component
public class Spreading {

    private final Responsibilities responsibilities;
    private final Areas areas;

    Spreading(Responsibilities responsibilities, Areas areas) {
        this.responsibilities = responsibilities;
        this.areas = areas;
    }

    /** First what holds in the city at large, then what holds in most other areas. */
    public List<Share> of(CatalogList list, ItemCode item, Instant at) {
        var all = areas.all();
        var answers = new HashMap<AreaCode, Optional<Host>>();
        all.forEach(it -> answers.put(
                it.code(),
                responsibilities
                        .in(list, item, areas.upwardsFrom(it.code()), at)
                        .map(answer -> answer.rule().host())));
        var differing = new LinkedHashMap<Area, Optional<Host>>();
        for (var area : all) {
            var answer = Objects.requireNonNull(answers.get(area.code()));
            if (area.parent() == null || !answer.equals(answers.get(area.parent()))) {
                differing.put(area, answer);
            }
        }
        return shares(all, differing);
    }

    private static List<Share> shares(List<Area> all, Map<Area, Optional<Host>> differing) {
        var saying = new Saying(all, differing);
        return new LinkedHashSet<>(differing.values())
                .stream()
                        .map(saying::share)
                        .sorted(Comparator.comparing((Share it) -> !it.everywhere())
                                .thenComparing(it -> -it.areas()))
                        .toList();
    }
}
