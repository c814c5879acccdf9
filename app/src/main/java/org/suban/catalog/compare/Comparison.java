package org.suban.catalog.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.compare.Difference.Kind;

/** Everything that differs between two versions, in the order of the codes. */
public record Comparison(int from, int to, List<Difference> differences) {

    /** {@code words} says a row of responsibility. */
    public static Comparison of(CatalogList before, CatalogList after, Function<Rule, String> words) {
        var found = new ArrayList<Difference>();
        var moved = moved(before, after);
        for (var item : before.all()) {
            var line = item.line();
            var now = line(after, item.code());
            var to = moved.get(item.code());
            if (to != null) {
                found.add(difference(
                        line,
                        Kind.MOVED,
                        "code",
                        List.of(line.code().value()),
                        List.of(to.code().value())));
                changed(before, line, after, to, words, found);
            } else if (now == null || leaves(line, now)) {
                found.add(difference(line, Kind.REMOVED, "heir", List.of(line.name()), heir(now, after)));
            } else {
                changed(before, line, after, now, words, found);
            }
        }
        added(before, after, moved, words, found);
        found.sort(Comparator.comparing(Difference::code));
        return new Comparison(before.version(), after.version(), List.copyOf(found));
    }

    private static void added(
            CatalogList before,
            CatalogList after,
            Map<ItemCode, Line> moved,
            Function<Rule, String> words,
            List<Difference> found) {
        var arrived = moved.values().stream().map(Line::code).collect(Collectors.toSet());
        for (var item : after.all()) {
            if (before.find(item.code()).isEmpty() && !arrived.contains(item.code())) {
                found.add(difference(item.line(), Kind.ADDED, "name", List.of(), List.of(item.name())));
                hosts(List.of(), after, item.code(), words, found);
            }
        }
    }

    private static void changed(
            CatalogList before,
            Line old,
            CatalogList after,
            Line now,
            Function<Rule, String> words,
            List<Difference> found) {
        found.addAll(Columnwise.between(old, now));
        hosts(before.rulesOf(old.code()), after, now.code(), words, found);
    }

    public Map<Kind, Long> counts() {
        return differences.stream()
                .collect(Collectors.groupingBy(
                        Difference::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
    }

    public List<Difference> of(Kind kind) {
        return differences.stream().filter(it -> it.kind() == kind).toList();
    }

    /** An item that goes to an heir of the same name, which is new, has only moved. */
    private static Map<ItemCode, Line> moved(CatalogList before, CatalogList after) {
        return before.all().stream()
                .map(CatalogItem::line)
                .filter(it -> destination(it, before, after) != null)
                .collect(Collectors.toMap(Line::code, it -> Objects.requireNonNull(destination(it, before, after))));
    }

    private static @Nullable Line destination(Line line, CatalogList before, CatalogList after) {
        var now = line(after, line.code());
        if (now == null || now.heir() == null || !leaves(line, now)) {
            return null;
        }
        var heir = line(after, now.heir());
        boolean same = heir != null
                && heir.name().equals(line.name())
                && before.find(heir.code()).isEmpty();
        return same ? heir : null;
    }

    private static boolean leaves(Line before, Line now) {
        return before.heir() == null && now.heir() != null;
    }

    private static List<String> heir(@Nullable Line now, CatalogList after) {
        if (now == null || now.heir() == null) {
            return List.of();
        }
        var heir = line(after, now.heir());
        return List.of(now.heir() + (heir == null ? "" : " " + heir.name()));
    }

    private static void hosts(
            List<Rule> before, CatalogList after, ItemCode now, Function<Rule, String> words, List<Difference> found) {
        var was = before.stream().map(it -> it.writtenFor(now)).toList();
        var is = after.rulesOf(now);
        if (!Set.copyOf(was).equals(Set.copyOf(is))) {
            found.add(new Difference(
                    now,
                    after.find(now).map(CatalogItem::name).orElse(""),
                    Kind.HOST,
                    "host",
                    said(Columnwise.without(was, is), words),
                    said(Columnwise.without(is, was), words)));
        }
    }

    private static List<String> said(List<Rule> rules, Function<Rule, String> words) {
        return rules.stream().map(words).sorted().toList();
    }

    private static @Nullable Line line(CatalogList list, ItemCode code) {
        return list.find(code).map(CatalogItem::line).orElse(null);
    }

    private static Difference difference(Line line, Kind kind, String column, List<String> before, List<String> after) {
        return new Difference(line.code(), line.name(), kind, column, before, after);
    }
}
