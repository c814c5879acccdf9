package org.suban.administration.web.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.administration.form.TreeView;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.Unit.Kind;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** The working units by kind; a kind of many is opened by the larger area in which its areas lie. */
@Component
class UnitTree {

    private static final int MANY = 60;

    private final Units units;
    private final Areas areas;
    private final MessageSource messages;

    UnitTree(Units units, Areas areas, MessageSource messages) {
        this.units = units;
        this.areas = areas;
        this.messages = messages;
    }

    /** What of it is opened: a kind, within it perhaps an area, and perhaps a unit that is looked at. */
    record Spot(
            Kind kind, @Nullable AreaCode area, @Nullable UnitCode unit) {}

    /** Where a unit stands in the tree. */
    Spot spot(Unit unit) {
        var many = of(unit.kind()).size() > MANY;
        return new Spot(unit.kind(), many ? around(unit) : null, unit.code());
    }

    List<TreeView> tree(Spot spot, Locale locale) {
        var kinds = new ArrayList<TreeView>();
        for (var kind : Kind.values()) {
            var all = of(kind);
            var open = kind == spot.kind();
            var state = !open ? "beside" : spot.unit() == null && spot.area() == null ? "here" : "open";
            var below = !open
                    ? List.<TreeView>of()
                    : all.size() > MANY ? around(all, spot, locale) : nested(all, spot, locale);
            if (!all.isEmpty()) {
                var name = messages.getMessage("administration.unit-kind." + kind, null, locale);
                kinds.add(new TreeView(name, "/city/units?kind=" + kind, all.size(), state, below));
            }
        }
        return kinds;
    }

    /** The units of the opened branch. */
    List<Unit> opened(Spot spot) {
        return of(spot.kind()).stream()
                .filter(it -> spot.area() == null || spot.area().equals(around(it)))
                .toList();
    }

    private List<Unit> of(Kind kind) {
        return units.all().stream()
                .filter(it -> it.kind() == kind)
                .sorted(Comparator.comparing(it -> it.area().value()))
                .toList();
    }

    private List<TreeView> around(List<Unit> all, Spot spot, Locale locale) {
        var groups = new LinkedHashMap<AreaCode, List<Unit>>();
        all.forEach(it ->
                groups.computeIfAbsent(around(it), area -> new ArrayList<>()).add(it));
        return groups.entrySet().stream().map(it -> group(it, spot, locale)).toList();
    }

    private TreeView group(Map.Entry<AreaCode, List<Unit>> group, Spot spot, Locale locale) {
        var code = group.getKey();
        var name = areas.find(code).map(it -> it.nameIn(locale)).orElse(code.value());
        var open = code.equals(spot.area());
        var state = !open ? "below" : spot.unit() == null ? "here" : "open";
        return new TreeView(
                name,
                "/city/units?kind=" + spot.kind() + "&in=" + code,
                group.getValue().size(),
                state,
                open ? nested(group.getValue(), spot, locale) : List.of());
    }

    /** Units beneath those of the same branch that lead them. */
    private List<TreeView> nested(List<Unit> all, Spot spot, Locale locale) {
        var codes = all.stream().map(Unit::code).toList();
        return all.stream()
                .filter(it -> it.parent() == null || !codes.contains(it.parent()))
                .map(it -> node(it, all, spot, locale))
                .toList();
    }

    private TreeView node(Unit unit, List<Unit> all, Spot spot, Locale locale) {
        var below = all.stream()
                .filter(it -> unit.code().equals(it.parent()))
                .map(it -> node(it, all, spot, locale))
                .toList();
        var state = unit.code().equals(spot.unit()) ? "here" : spot.unit() == null ? "below" : "beside";
        return new TreeView(unit.nameIn(locale), "/city/units/" + unit.code(), below.size(), state, below);
    }

    private AreaCode around(Unit unit) {
        return areas.find(unit.area())
                .map(Area::parent)
                .filter(Objects::nonNull)
                .orElse(unit.area());
    }
}
