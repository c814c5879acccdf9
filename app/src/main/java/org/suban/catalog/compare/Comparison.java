package org.suban.catalog.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.compare.Difference.Kind;

/** Everything that differs between two versions, in the order of the codes. */
public record Comparison(int from, int to, List<Difference> differences) {

    public static Comparison of(CatalogList before, CatalogList after) {
        var found = new ArrayList<Difference>();
        var moved = moved(before, after);
        for (var item : before.all()) {
            var line = item.line();
            var now = after.find(item.code()).map(CatalogItem::line);
            if (moved.containsKey(item.code())) {
                found.add(new Difference(
                        item.code(),
                        item.name(),
                        Kind.MOVED,
                        item.code().value(),
                        String.valueOf(moved.get(item.code()))));
            } else if (now.isEmpty() || leaves(line, now.get())) {
                var heir = now.flatMap(it -> Optional.ofNullable(it.heir())).map(ItemCode::value);
                found.add(new Difference(item.code(), item.name(), Kind.REMOVED, item.name(), heir.orElse("")));
            } else {
                lines(line, now.get(), found);
            }
        }
        after.all().stream()
                .filter(it -> before.find(it.code()).isEmpty() && !moved.containsValue(it.code()))
                .forEach(it -> found.add(new Difference(it.code(), it.name(), Kind.ADDED, "", it.name())));
        hosts(before, after, found);
        found.sort((a, b) -> a.code().compareTo(b.code()));
        return new Comparison(before.version(), after.version(), List.copyOf(found));
    }

    public Map<Kind, Long> counts() {
        return differences.stream()
                .collect(Collectors.groupingBy(Difference::kind, TreeMap::new, Collectors.counting()));
    }

    /** An item that goes to an heir of the same name, which is new, has only moved. */
    private static Map<ItemCode, ItemCode> moved(CatalogList before, CatalogList after) {
        var moved = new LinkedHashMap<ItemCode, ItemCode>();
        for (var item : before.all()) {
            var now = after.find(item.code()).map(CatalogItem::line).orElse(null);
            if (now != null && leaves(item.line(), now) && now.heir() != null) {
                var heir = after.find(now.heir());
                if (before.find(now.heir()).isEmpty()
                        && heir.isPresent()
                        && heir.get().name().equals(item.name())) {
                    moved.put(item.code(), now.heir());
                }
            }
        }
        return moved;
    }

    private static boolean leaves(Line before, Line now) {
        return before.heir() == null && now.heir() != null;
    }

    private static void lines(Line before, Line now, List<Difference> found) {
        if (!before.name().equals(now.name())) {
            found.add(new Difference(now.code(), now.name(), Kind.RENAMED, before.name(), now.name()));
        }
        if (!limits(before).equals(limits(now))) {
            found.add(new Difference(now.code(), now.name(), Kind.LIMIT, limits(before), limits(now)));
        }
        if (!rest(before).equals(rest(now))) {
            found.add(new Difference(now.code(), now.name(), Kind.OTHER, rest(before), rest(now)));
        }
    }

    private static void hosts(CatalogList before, CatalogList after, List<Difference> found) {
        var codes = new TreeSet<ItemCode>();
        before.rules().forEach(it -> codes.add(it.item()));
        after.rules().forEach(it -> codes.add(it.item()));
        for (var code : codes) {
            var old = hosts(before.rulesOf(code));
            var now = hosts(after.rulesOf(code));
            if (!old.equals(now)) {
                var name = after.find(code)
                        .or(() -> before.find(code))
                        .map(CatalogItem::name)
                        .orElse("");
                found.add(new Difference(code, name, Kind.HOST, old, now));
            }
        }
    }

    private static String hosts(List<Rule> rules) {
        return rules.stream().map(Comparison::host).sorted().collect(Collectors.joining("; "));
    }

    private static String host(Rule it) {
        var parts = new ArrayList<String>(
                List.of(it.where().written() + " → " + it.host().written()));
        it.cohosts().stream().map(Host::written).forEach(helper -> parts.add("+ " + helper));
        if (it.fallback() != null) {
            parts.add("/ " + it.fallback().written());
        }
        if (it.validFrom() != null || it.validTo() != null) {
            parts.add(it.validFrom() + "–" + it.validTo());
        }
        return String.join(" ", parts);
    }

    private static String limits(Line line) {
        var terms = line.terms();
        return terms == null ? "" : terms.sign() + " / " + terms.contact() + " / " + terms.finish();
    }

    private static String rest(Line line) {
        var terms = line.terms();
        var parts = new ArrayList<String>(List.of(
                String.join("|", line.aliases()), String.join("|", line.sayings()), line.includes(), line.excludes()));
        if (terms != null) {
            parts.addAll(List.of(
                    terms.type().written(),
                    terms.urgency().written(),
                    String.valueOf(terms.confidential()),
                    String.valueOf(terms.departmentOnly()),
                    terms.basis(),
                    terms.closing(),
                    String.join("|", terms.evidence())));
        }
        parts.add(line.validFrom() + "–" + line.validTo());
        return String.join(" · ", parts);
    }
}
