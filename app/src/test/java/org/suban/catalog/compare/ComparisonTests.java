package org.suban.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.suban.catalog.Lists.cityWide;
import static org.suban.catalog.Lists.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.compare.Difference.Kind;

class ComparisonTests {

    private static final Line LAMP = line("02-01-01-001", "路灯不亮", "灯灭了", "黑灯瞎火");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void nothingDiffersBetweenAListAndItself() {
        assertThat(compared(List.of(LAMP), List.of(LAMP))).isEmpty();
    }

    @Test
    void aNewLineIsAddedWithItsHost() {
        var found = compared(List.of(), List.of(), List.of(LAMP), List.of(cityWide("02-01-01-001", "lights")));
        assertThat(found).extracting(Difference::kind).containsExactly(Kind.ADDED, Kind.HOST);
        assertThat(found.getFirst().after()).containsExactly("路灯不亮");
    }

    @Test
    void aLineThatGoesNamesItsHeir() {
        var heir = line("02-01-01-002", "照明故障");
        var gone = line("02-01-01-001", "路灯不亮", LAMP.sayings(), "5wd", "02-01-01-002", LAST);
        assertThat(compared(List.of(LAMP, heir), List.of(gone, heir)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(it.after()).containsExactly("02-01-01-002 照明故障");
                });
    }

    @Test
    void aLineThatGoesToANewOneOfTheSameNameHasMovedAndWhatElseChangedIsSaidToo() {
        var gone = line("02-01-01-001", "路灯不亮", LAMP.sayings(), "5wd", "03-04-01-001", LAST);
        var there = line("03-04-01-001", "路灯不亮", LAMP.sayings(), "3wd", null, null);
        var found = compared(
                List.of(LAMP),
                List.of(cityWide("02-01-01-001", "lights")),
                List.of(gone, there),
                List.of(cityWide("02-01-01-001", "lights"), cityWide("03-04-01-001", "parks")));
        assertThat(found).extracting(Difference::kind).containsExactly(Kind.MOVED, Kind.LIMIT, Kind.HOST);
        assertThat(found.getFirst().after()).containsExactly("03-04-01-001");
        assertThat(found.getLast().before()).containsExactly("lights");
        assertThat(found.getLast().after()).containsExactly("parks");
    }

    @Test
    void eachColumnSaysOnlyTheWordsThatCameAndWent() {
        var changed = line("02-01-01-001", "路灯不亮", "黑灯瞎火", "一片漆黑");
        assertThat(compared(List.of(LAMP), List.of(changed))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.OTHER);
            assertThat(it.column()).isEqualTo("sayings");
            assertThat(it.before()).containsExactly("灯灭了");
            assertThat(it.after()).containsExactly("一片漆黑");
        });
    }

    @Test
    void aNameAndALimitAreKindsOfTheirOwn() {
        var changed = line("02-01-01-001", "路灯故障", LAMP.sayings(), "3wd", null, null);
        assertThat(compared(List.of(LAMP), List.of(changed)))
                .extracting(Difference::kind, Difference::before, Difference::after)
                .containsExactly(
                        tuple(Kind.RENAMED, List.of("路灯不亮"), List.of("路灯故障")),
                        tuple(Kind.LIMIT, List.of("5wd"), List.of("3wd")));
    }

    @Test
    void theOrderOfRulesIsNoDifference() {
        var rules = List.of(cityWide("02-01-01-001", "lights"), cityWide("02-01-01-002", "parks"));
        var other = line("02-01-01-002", "灯杆倒伏");
        assertThat(compared(List.of(LAMP, other), rules, List.of(LAMP, other), rules.reversed()))
                .isEmpty();
    }

    @Test
    void thousandsAreCountedByKind() {
        var before = new ArrayList<Line>();
        var after = new ArrayList<Line>();
        for (int n = 0; n < 3_000; n++) {
            var code = "%02d-%02d-01-%03d".formatted(n / 500 + 1, n / 50 % 10 + 1, n % 50 + 1);
            before.add(line(code, "事项" + n));
            after.add(line(code, n % 3 == 0 ? "改名" + n : "事项" + n));
        }
        var comparison = Comparison.of(
                new CatalogList(1, before, List.of()), new CatalogList(2, after, List.of()), Rule::toString);
        assertThat(comparison.counts()).containsExactly(entry(Kind.RENAMED, 1_000L));
        assertThat(comparison.of(Kind.RENAMED)).hasSize(1_000);
        assertThat(comparison.of(Kind.ADDED)).isEmpty();
    }

    private static List<Difference> compared(List<Line> before, List<Line> after) {
        return compared(before, List.of(), after, List.of());
    }

    private static List<Difference> compared(
            List<Line> before, List<Rule> rulesBefore, List<Line> after, List<Rule> rulesAfter) {
        return Comparison.of(
                        new CatalogList(1, before, rulesBefore),
                        new CatalogList(2, after, rulesAfter),
                        it -> it.host().written())
                .differences();
    }
}
