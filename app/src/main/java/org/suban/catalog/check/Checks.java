package org.suban.catalog.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.organization.Cities;

/** Examines a whole version from a day on: each item that lives then or later has host, limits and basis, resolves everywhere, is not pushed down, and shares its name with no neighbour. */
@Component
public class Checks {

    private final Everywhere everywhere;
    private final Cities cities;

    Checks(Everywhere everywhere, Cities cities) {
        this.everywhere = everywhere;
        this.cities = cities;
    }

    public List<Finding> of(CatalogList list, Instant at) {
        var day = at.atZone(cities.get().zone()).toLocalDate();
        var findings = new ArrayList<Finding>();
        list.all().stream()
                .filter(it -> it.leaf() && !it.line().over(day))
                .forEach(it -> incomplete(it.line(), findings));
        sameNames(list.leaves(day), findings);
        heirs(list, day, findings);
        ties(list, findings);
        findings.addAll(everywhere.unanswered(list, day));
        return findings;
    }

    private static void incomplete(Line line, List<Finding> findings) {
        var terms = line.terms();
        if (terms == null || terms.basis().isBlank()) {
            findings.add(new Finding(Finding.Kind.NO_BASIS, line.code(), null));
        }
        if (terms == null || terms.closing().isBlank()) {
            findings.add(new Finding(Finding.Kind.NO_CLOSING, line.code(), null));
        }
    }

    /** Names and aliases are shared ground within a group. */
    private static void sameNames(List<CatalogItem> leaves, List<Finding> findings) {
        var taken = new HashMap<String, ItemCode>();
        for (var item : leaves) {
            var group = item.code().value().substring(0, 5);
            Stream.concat(Stream.of(item.name()), item.line().aliases().stream())
                    .distinct()
                    .filter(it -> taken.putIfAbsent(group + it, item.code()) != null)
                    .forEach(it -> findings.add(new Finding(Finding.Kind.SAME_NAME, item.code(), it)));
        }
    }

    private static void heirs(CatalogList list, LocalDate day, List<Finding> findings) {
        for (var item : list.all()) {
            var line = item.line();
            var gone = line.over(day);
            if (gone && line.heir() == null) {
                findings.add(new Finding(Finding.Kind.HEIR_MISSING, line.code(), null));
            } else if (gone && list.living(line.code(), day).isEmpty()) {
                findings.add(new Finding(Finding.Kind.HEIR_GONE, line.code(), String.valueOf(line.heir())));
            }
        }
    }

    private static void ties(CatalogList list, List<Finding> findings) {
        Map<ItemCode, List<Rule>> seen = new HashMap<>();
        for (var rule : list.rules()) {
            var others = seen.computeIfAbsent(rule.item(), it -> new ArrayList<>());
            if (others.stream().anyMatch(rule::ties)) {
                findings.add(
                        new Finding(Finding.Kind.TIE, rule.item(), rule.where().written()));
            }
            others.add(rule);
        }
    }
}
