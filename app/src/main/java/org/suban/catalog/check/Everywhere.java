package org.suban.catalog.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/**
 * Asks for every item in every area who answers. Items for which the same rows speak have the same answers, so each such
 * group is asked once in each area, which makes the full product affordable.
 */
@Component
class Everywhere {

    /** Who answers somewhere, and where nobody does. */
    private record Answers(Set<UnitCode> hosts, List<Area> nobody) {}

    private final Responsibilities responsibilities;
    private final Areas areas;
    private final Units units;
    private final Cities cities;

    Everywhere(Responsibilities responsibilities, Areas areas, Units units, Cities cities) {
        this.responsibilities = responsibilities;
        this.areas = areas;
        this.units = units;
        this.cities = cities;
    }

    List<Finding> unanswered(CatalogList list, Instant at) {
        var ways = areas.all().stream().map(it -> areas.upwardsFrom(it.code())).toList();
        var known = new HashMap<ItemCode, Answers>();
        var findings = new ArrayList<Finding>();
        for (var item : list.leaves(at.atZone(cities.get().zone()).toLocalDate())) {
            var answers = known.computeIfAbsent(speaking(list, item.code()), it -> ask(list, it, ways, at));
            if (!answers.nobody().isEmpty()) {
                findings.add(new Finding(
                        Finding.Kind.NO_HOST,
                        item.code(),
                        answers.nobody().getFirst().name()));
            }
            pushedDown(item, answers, findings);
        }
        return findings;
    }

    private void pushedDown(CatalogItem item, Answers answers, List<Finding> findings) {
        var terms = item.line().terms();
        if (terms != null && terms.departmentOnly()) {
            answers.hosts().stream()
                    .map(units::get)
                    .filter(it -> it.kind().grassroots())
                    .findFirst()
                    .ifPresent(it -> findings.add(new Finding(Finding.Kind.PUSHED_DOWN, item.code(), it.name())));
        }
    }

    /** The nearest code on the way up that has rows of its own: all below it without own rows are answered alike. */
    private static ItemCode speaking(CatalogList list, ItemCode item) {
        return item.upwards().stream()
                .filter(it -> !list.rulesOf(it).isEmpty())
                .findFirst()
                .orElse(item);
    }

    private Answers ask(CatalogList list, ItemCode code, List<List<Area>> ways, Instant at) {
        var answers = new Answers(new LinkedHashSet<>(), new ArrayList<>());
        for (var way : ways) {
            responsibilities
                    .in(list, code, way, at)
                    .ifPresentOrElse(
                            it -> answers.hosts().add(it.host()),
                            () -> answers.nobody().add(way.getFirst()));
        }
        return answers;
    }
}
