package org.suban.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.suban.organization.Area;

/** One version of the list in memory, whole and unchanging: items in the order of their codes, and the rules of responsibility. */
public final class CatalogList {

    private static final CatalogList EMPTY = new CatalogList(0, List.of(), List.of());

    private final int version;
    private final Map<ItemCode, CatalogItem> items = new LinkedHashMap<>();
    private final Map<ItemCode, List<ItemCode>> below = new HashMap<>();
    private final List<CatalogItem> all;
    private final List<Rule> rules;
    private final Map<ItemCode, List<Rule>> rulesOf;
    private final NavigableSet<LocalDate> turns = new TreeSet<>();

    public CatalogList(int version, List<Line> lines, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.rulesOf = rules.stream().collect(Collectors.groupingBy(Rule::item));
        var names = lines.stream().collect(Collectors.toMap(Line::code, Line::name));
        lines.stream().sorted((a, b) -> a.code().compareTo(b.code())).forEach(it -> {
            items.put(it.code(), new CatalogItem(it, path(it.code(), names)));
            it.code()
                    .parent()
                    .ifPresent(up ->
                            below.computeIfAbsent(up, key -> new ArrayList<>()).add(it.code()));
            turns(it);
        });
        all = List.copyOf(items.values());
    }

    /** Before there is any list. */
    public static CatalogList empty() {
        return EMPTY;
    }

    public int version() {
        return version;
    }

    public Optional<CatalogItem> find(ItemCode code) {
        return Optional.ofNullable(items.get(code));
    }

    public List<CatalogItem> all() {
        return all;
    }

    public List<CatalogItem> classes() {
        return all.stream().filter(it -> it.code().parent().isEmpty()).toList();
    }

    public List<CatalogItem> below(ItemCode code) {
        return below.getOrDefault(code, List.of()).stream()
                .flatMap(it -> find(it).stream())
                .toList();
    }

    /** What a request can be named as on that day. */
    public List<CatalogItem> leaves(LocalDate day) {
        return all.stream().filter(it -> it.leaf() && it.line().live(day)).toList();
    }

    /** The last day until then on which a line began or ceased to live: since that day the leaves have been the same. */
    public LocalDate turned(LocalDate day) {
        var turn = turns.floor(day);
        return turn == null ? LocalDate.MIN : turn;
    }

    /** The item itself while it lives, else the first living one among its heirs. */
    public Optional<CatalogItem> living(ItemCode code, LocalDate day) {
        var item = find(code);
        for (int hops = 0; hops < items.size() && item.isPresent(); hops++) {
            var line = item.get().line();
            if (line.live(day) || line.heir() == null) {
                return item.filter(it -> it.line().live(day));
            }
            item = find(line.heir());
        }
        return Optional.empty();
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rows written for exactly this code. */
    public List<Rule> rulesOf(ItemCode code) {
        return rulesOf.getOrDefault(code, List.of());
    }

    /** Every row that speaks of the item somewhere on the way, the one that counts first: item before subject, then the smaller area, then the area's own row before its level's. */
    public List<Rule> rulesFor(ItemCode item, List<Area> way, LocalDate day) {
        return item.upwards().stream()
                .flatMap(code -> way.stream()
                        .flatMap(area -> rulesOf(code).stream()
                                .filter(it -> it.live(day) && it.where().covers(area))
                                .sorted((a, b) -> Boolean.compare(
                                        a.where() instanceof Where.Each, b.where() instanceof Where.Each))))
                .toList();
    }

    private void turns(Line line) {
        if (line.validFrom() != null) {
            turns.add(line.validFrom());
        }
        if (line.validTo() != null) {
            turns.add(line.validTo().plusDays(1));
        }
    }

    private static String path(ItemCode code, Map<ItemCode, String> names) {
        return code.upwards().reversed().stream()
                .map(it -> names.getOrDefault(it, it.value()))
                .collect(Collectors.joining(" › "));
    }
}
