package org.suban.catalog.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/**
 * Asks for every item in every area who answers. Items of which rows say the same are answered alike, and so are areas that
 * those rows cannot tell apart: one of each kind is asked, which makes the full product affordable.
 */
@Component
class Everywhere {

    /** What a row says, whichever item it is written for. */
    private record Said(Where where, Host host) {}

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

    /** From that day on, for as long as each item lives. */
    List<Finding> unanswered(CatalogList list, LocalDate from) {
        var kinds = new AreaKinds(areas, units);
        Map<List<List<Said>>, Answers> known = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var item : list.all()) {
            if (item.leaf() && !item.line().over(from)) {
                for (var day : days(list, item, from)) {
                    var answers = known.computeIfAbsent(
                            said(list, item.code(), day), it -> ask(list, item.code(), kinds, it, day));
                    tell(item, answers, day.equals(from) ? null : day, findings);
                }
            }
        }
        return findings;
    }

    private void tell(CatalogItem item, Answers answers, @Nullable LocalDate day, List<Finding> findings) {
        var later = day == null ? "" : " " + day;
        answers.nobody().stream()
                .findFirst()
                .ifPresent(it -> findings.add(new Finding(Finding.Kind.NO_HOST, item.code(), it.name() + later)));
        var terms = item.line().terms();
        if (terms != null && terms.departmentOnly()) {
            answers.hosts().stream()
                    .map(units::get)
                    .filter(it -> it.kind().grassroots())
                    .findFirst()
                    .ifPresent(
                            it -> findings.add(new Finding(Finding.Kind.PUSHED_DOWN, item.code(), it.name() + later)));
        }
    }

    /** The first day, and each on which a row that speaks of the item begins or has ended. */
    private static Set<LocalDate> days(CatalogList list, CatalogItem item, LocalDate from) {
        var begins = item.line().validFrom();
        var first = begins == null || begins.isBefore(from) ? from : begins;
        var days = new TreeSet<>(Set.of(first));
        rules(list, item.code())
                .flatMap(it -> Stream.of(
                        Stream.ofNullable(it.validFrom()),
                        Stream.ofNullable(it.validTo()).map(last -> last.plusDays(1))))
                .flatMap(it -> it)
                .filter(it -> it.isAfter(first) && !item.line().over(it))
                .forEach(days::add);
        return days;
    }

    private static Stream<Rule> rules(CatalogList list, ItemCode item) {
        return item.upwards().stream().flatMap(it -> list.rulesOf(it).stream());
    }

    /** What the rows say on that day, item before subject before group before class. */
    private static List<List<Said>> said(CatalogList list, ItemCode item, LocalDate day) {
        return item.upwards().stream()
                .map(code -> list.rulesOf(code).stream()
                        .filter(it -> it.live(day))
                        .map(it -> new Said(it.where(), it.host()))
                        .toList())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private Answers ask(CatalogList list, ItemCode code, AreaKinds kinds, List<List<Said>> said, LocalDate day) {
        var at = day.atStartOfDay(cities.get().zone()).toInstant();
        var city = cities.get().code();
        Set<AreaCode> named = said.stream()
                .flatMap(List::stream)
                .flatMap(it -> it.where() instanceof Where.In(var area) ? Stream.of(area) : Stream.empty())
                .filter(it -> !it.equals(city))
                .collect(Collectors.toSet());
        var answers = new Answers(new LinkedHashSet<>(), new ArrayList<>());
        for (var way : kinds.toAsk(named)) {
            responsibilities
                    .in(list, code, way, at)
                    .ifPresentOrElse(
                            it -> answers.hosts().add(it.host()),
                            () -> answers.nobody().add(way.getFirst()));
        }
        return answers;
    }
}
