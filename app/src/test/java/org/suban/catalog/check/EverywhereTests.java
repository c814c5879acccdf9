package org.suban.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Limit;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;
import org.suban.catalog.RequestType;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Rule;
import org.suban.catalog.Urgency;
import org.suban.catalog.Where;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.support.SubanTest;

@SubanTest
class EverywhereTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Autowired
    Everywhere everywhere;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Areas areas;

    @Autowired
    Units units;

    @Autowired
    Cities cities;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatAskingForEachItemInEachAreaFinds(long seed) {
        var list = anyList(new Random(seed));
        var findings = everywhere.unanswered(list, DAY);
        assertThat(items(findings, Finding.Kind.NO_HOST)).isEqualTo(nobodySomewhere(list));
        assertThat(items(findings, Finding.Kind.PUSHED_DOWN)).isEqualTo(pushedDown(list));
    }

    @Test
    void whatARowLeavesOpenWhenItEndsIsFoundBeforehand() {
        var item = new ItemCode("01-01-01-001");
        var row = rule(item, city(), new Host.Named(units.all().getFirst().code()), DAY.plusDays(9));
        var list = new CatalogList(1, List.of(line(item, false, null)), List.of(row));
        assertThat(everywhere.unanswered(list, DAY)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Finding.Kind.NO_HOST);
            assertThat(it.about()).endsWith(DAY.plusDays(10).toString());
        });
        var shorter = new CatalogList(1, List.of(line(item, false, DAY.plusDays(9))), List.of(row));
        assertThat(everywhere.unanswered(shorter, DAY)).isEmpty();
    }

    private Set<ItemCode> nobodySomewhere(CatalogList list) {
        return list.all().stream()
                .map(CatalogItem::code)
                .filter(item -> areas.all().stream()
                        .anyMatch(area -> responsibilities
                                .in(list, item, areas.upwardsFrom(area.code()), start())
                                .isEmpty()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<ItemCode> pushedDown(CatalogList list) {
        return list.all().stream()
                .filter(it -> it.line().terms() instanceof ItemTerms terms && terms.departmentOnly())
                .map(CatalogItem::code)
                .filter(item -> areas.all().stream()
                        .flatMap(area ->
                                responsibilities.in(list, item, areas.upwardsFrom(area.code()), start()).stream())
                        .anyMatch(it -> units.get(it.host()).kind().grassroots()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ItemCode> items(List<Finding> findings, Finding.Kind kind) {
        return findings.stream()
                .filter(it -> it.kind() == kind)
                .map(Finding::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CatalogList anyList(Random random) {
        var lines = new ArrayList<Line>();
        var rules = new ArrayList<Rule>();
        for (int n = 1; n <= 60; n++) {
            var item = new ItemCode("%02d-%02d-01-%03d".formatted(n % 4 + 1, n % 3 + 1, n));
            lines.add(line(item, random.nextBoolean(), null));
            for (var code : item.upwards()) {
                if (random.nextInt(3) == 0) {
                    rules.add(rule(code, anywhere(random), anybody(random), null));
                }
            }
        }
        return new CatalogList(1, lines, rules);
    }

    private Where anywhere(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> city();
            case 1 -> new Where.Each(random.nextBoolean() ? Area.Level.STREET : Area.Level.DISTRICT);
            default ->
                new Where.In(areas.all().get(random.nextInt(areas.all().size())).code());
        };
    }

    private Host anybody(Random random) {
        var local = List.of(Unit.Kind.DISTRICT, Unit.Kind.STREET, Unit.Kind.COMMUNITY);
        return random.nextBoolean()
                ? new Host.Local(local.get(random.nextInt(local.size())))
                : new Host.Named(
                        units.all().get(random.nextInt(units.all().size())).code());
    }

    private Where city() {
        return new Where.In(cities.get().code());
    }

    private Instant start() {
        return DAY.atStartOfDay(cities.get().zone()).toInstant();
    }

    private static Rule rule(ItemCode item, Where where, Host host, @Nullable LocalDate lastDay) {
        return new Rule(item, where, host, List.of(), null, null, lastDay);
    }

    private static Line line(ItemCode item, boolean departmentOnly, @Nullable LocalDate lastDay) {
        var terms = new ItemTerms(
                RequestType.HELP,
                Urgency.NORMAL,
                false,
                departmentOnly,
                new Limit(4, Limit.Unit.HOURS),
                new Limit(24, Limit.Unit.HOURS),
                new Limit(5, Limit.Unit.WORKING_DAYS),
                "b",
                "c",
                List.of());
        return new Line(item, item.value(), List.of(), List.of(), "", "", terms, null, null, lastDay);
    }
}
