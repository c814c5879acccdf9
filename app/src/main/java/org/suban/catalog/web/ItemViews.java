package org.suban.catalog.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.compare.Difference;
import org.suban.catalog.version.VersionTable;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Gathers what the pages of the list show of one item. */
@Component
class ItemViews {

    /** Who answers in these places alike. */
    record Answer(String host, String places, long count) {}

    /** A row of responsibility in words. */
    record RuleView(String item, String place, String host) {}

    /** Who answers here, and why. */
    record AnswerView(
            String code,
            String path,
            String host,
            @Nullable String phone,
            String cohosts,
            @Nullable String fallback,
            int version,
            RuleView because,
            List<RuleView> passedOver) {}

    /** What a version changed at an item. */
    record Change(int version, @Nullable Instant since, Difference what) {}

    private final Catalog catalog;
    private final VersionTable versions;
    private final Responsibilities responsibilities;
    private final Areas areas;
    private final Units units;

    ItemViews(Catalog catalog, VersionTable versions, Responsibilities responsibilities, Areas areas, Units units) {
        this.catalog = catalog;
        this.versions = versions;
        this.responsibilities = responsibilities;
        this.areas = areas;
        this.units = units;
    }

    /** Who answers in the streets of the city, the units with most streets first. */
    List<Answer> answers(ItemCode item, Instant at, Locale locale) {
        var places = new LinkedHashMap<String, List<String>>();
        areas.all().stream()
                .filter(it -> it.level() == Area.Level.STREET)
                .forEach(street -> responsibilities
                        .of(item, street.code(), at)
                        .ifPresent(it -> places.computeIfAbsent(name(it.host(), locale), key -> new ArrayList<>())
                                .add(street.nameIn(locale))));
        return places.entrySet().stream()
                .map(it -> new Answer(
                        it.getKey(),
                        String.join(", ", it.getValue()),
                        it.getValue().size()))
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .toList();
    }

    /** What each approved version changed at this line, the newest first. */
    List<Change> history(ItemCode item) {
        var changes = new ArrayList<Change>();
        for (var version : versions.all()) {
            var base = version.base();
            if (version.effective() != null && base != null) {
                Comparison.of(catalog.version(base), catalog.version(version.number())).differences().stream()
                        .filter(it -> it.code().equals(item))
                        .forEach(it -> changes.add(new Change(version.number(), version.effective(), it)));
            }
        }
        return changes;
    }

    AnswerView answer(Responsibility it, Locale locale) {
        var unit = units.find(it.host());
        return new AnswerView(
                it.item().value(),
                catalog.get(it.item()).path(),
                name(it.host(), locale),
                unit.map(found -> found.phone()).orElse(null),
                it.cohosts().stream().map(one -> name(one, locale)).collect(Collectors.joining(", ")),
                it.fallback() == null ? null : name(it.fallback(), locale),
                it.version(),
                rule(it.rule(), locale),
                it.passedOver().stream().map(one -> rule(one, locale)).toList());
    }

    RuleView rule(Rule rule, Locale locale) {
        var item = catalog.find(rule.item()).map(it -> it.name()).orElse("");
        var place = switch (rule.where()) {
            case Where.In(var area) ->
                areas.find(area).map(it -> it.nameIn(locale)).orElse(area.value());
            case Where.Each(var level) -> level.name();
        };
        var host = switch (rule.host()) {
            case Host.Named(var unit) -> name(unit, locale);
            case Host.Local(var kind) -> "@" + kind.name();
        };
        return new RuleView(rule.item() + " " + item, place, host);
    }

    /** To choose from, by code: the districts with their streets. */
    Map<String, String> areas(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        areas.all().stream()
                .filter(it -> it.level() == Area.Level.DISTRICT || it.level() == Area.Level.STREET)
                .forEach(it -> names.put(
                        it.code().value(),
                        areas.upwardsFrom(it.code()).reversed().stream()
                                .skip(1)
                                .map(one -> one.nameIn(locale))
                                .collect(Collectors.joining(" › "))));
        return names;
    }

    private String name(UnitCode unit, Locale locale) {
        return units.find(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
    }
}
