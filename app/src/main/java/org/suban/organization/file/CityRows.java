package org.suban.organization.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.NamedPlace;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Cells;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** The rows of one sheet; a column that the file does not have stays as it was. */
final class CityRows {

    private final Table table;
    private final Standing all;
    private final Standing before;
    private final List<Fault> faults;
    private final Set<String> areaCodes;
    private final Set<String> unitCodes;

    CityRows(Table table, Standing all, Standing before, List<Fault> faults) {
        this.table = table;
        this.all = all;
        this.before = before;
        this.faults = faults;
        this.areaCodes = known(all.areas().keySet(), CitySheet.AREAS);
        this.unitCodes = known(all.units().keySet(), CitySheet.UNITS);
    }

    Standing areas() {
        var areas = each(row -> before.areas().get(row), CityPrint::cells, this::area);
        var levels = new HashMap<String, Area.Level>();
        all.areas().values().forEach(it -> levels.put(it.code().value(), it.level()));
        areas.forEach(it -> levels.put(it.code().value(), it.level()));
        areas.forEach(it -> {
            var parent = it.parent();
            if (parent != null && it.level().compareTo(levels.getOrDefault(parent.value(), Area.Level.CITY)) <= 0) {
                faults.add(new Fault(table.name(), 0, "parent", it.code() + " " + it.name(), "level-order", ""));
            }
        });
        return Standing.of(areas, List.of(), List.of(), List.of());
    }

    Standing units() {
        return Standing.of(
                List.of(), each(row -> before.units().get(row), CityPrint::cells, this::unit), List.of(), List.of());
    }

    Standing posts() {
        return Standing.of(
                List.of(), List.of(), each(row -> before.posts().get(row), CityPrint::cells, this::post), List.of());
    }

    Standing places() {
        var seen = new HashSet<String>();
        var places = new ArrayList<NamedPlace>();
        for (var row : table.rows()) {
            var cells = new Cells(row, faults);
            var place = place(row, cells);
            if (place != null && !seen.add(Standing.key(place))) {
                cells.fault("name", place.name(), "name-twice", "");
            } else if (place != null) {
                places.add(place);
            }
        }
        return Standing.of(List.of(), List.of(), List.of(), places);
    }

    /** Every row with a code of its own, read over what the city has under that code. */
    private <T> List<T> each(
            Function<String, @Nullable T> standing,
            Function<T, Map<String, String>> written,
            BiFunction<Table.Row, Cells, @Nullable T> read) {
        var seen = new HashSet<String>();
        var good = new ArrayList<T>();
        for (var row : table.rows()) {
            var code = row.cell("code").strip();
            var cells = new HashMap<String, String>();
            Optional.ofNullable(standing.apply(code)).map(written).ifPresent(cells::putAll);
            cells.keySet().removeAll(table.columns());
            cells.putAll(row.cells());
            var full = new Table.Row(table.name(), row.number(), cells);
            var at = new Cells(full, faults);
            var value = read.apply(full, at);
            if (!code.isEmpty() && !seen.add(code)) {
                at.fault("code", code, "twice", "");
            } else if (value != null) {
                good.add(value);
            }
        }
        return good;
    }

    private @Nullable Area area(Table.Row row, Cells cells) {
        var code = cells.read(
                "code",
                "area-code",
                List.of(),
                it -> AreaCode.isOne(it) ? Optional.of(new AreaCode(it)) : Optional.empty());
        var level = cells.one("level", "level", Area.Level.values());
        var name = cells.name("name");
        var parent = level == Area.Level.CITY ? null : area(cells, "parent");
        if (code == null || level == null || name.isEmpty() || (parent == null && level != Area.Level.CITY)) {
            return null;
        }
        return new Area(code, parent, level, name, otherwise(cells.text("name_en"), name), cells.list("aliases"));
    }

    private @Nullable Unit unit(Table.Row row, Cells cells) {
        var code = code(cells);
        var name = cells.name("name");
        var kind = cells.one("kind", "unit-kind", Unit.Kind.values());
        var area = area(cells, "area");
        var parent = unitIfAny(cells, "parent");
        var standIn = unitIfAny(cells, "standin");
        var heir = unitIfAny(cells, "heir");
        var until = cells.day("valid_to");
        if (code == null || name.isEmpty() || kind == null || area == null) {
            return null;
        }
        return new Unit(
                code,
                name,
                otherwise(cells.text("name_en"), name),
                kind,
                area,
                cells.text("phone"),
                cells.list("aliases"),
                parent,
                cells.text("duty"),
                standIn,
                heir,
                until);
    }

    private @Nullable Post post(Table.Row row, Cells cells) {
        var code = code(cells);
        var unit = cells.read("unit", "unit", unitCodes, this::unit);
        var name = cells.name("name");
        var rank = cells.one("rank", "rank", Post.Rank.values());
        return code == null || unit == null || name.isEmpty() || rank == null
                ? null
                : new Post(code.value(), unit, name, otherwise(cells.text("name_en"), name), rank);
    }

    private @Nullable NamedPlace place(Table.Row row, Cells cells) {
        var name = cells.name("name");
        var kind = cells.one("kind", "place-kind", NamedPlace.Kind.values());
        var area = area(cells, "area");
        return name.isEmpty() || kind == null || area == null
                ? null
                : new NamedPlace(name, kind, area, cells.list("aliases"));
    }

    private static @Nullable UnitCode code(Cells cells) {
        return cells.read(
                "code",
                "unit-code",
                List.of(),
                it -> UnitCode.isOne(it) ? Optional.of(new UnitCode(it)) : Optional.empty());
    }

    private @Nullable AreaCode area(Cells cells, String column) {
        return cells.read(
                column,
                "area",
                areaCodes,
                it -> areaCodes.contains(it) ? Optional.of(new AreaCode(it)) : Optional.empty());
    }

    private @Nullable UnitCode unitIfAny(Cells cells, String column) {
        return cells.ifSaid(column, "unit", unitCodes, this::unit);
    }

    private Optional<UnitCode> unit(String text) {
        return unitCodes.contains(text) ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    /** What a row may speak of: all the city has, and what stands anywhere in a sheet of the kind itself. */
    private Set<String> known(Set<String> codes, CitySheet sheet) {
        var known = new HashSet<>(codes);
        if (table.name().equals(sheet.title())) {
            table.rows().forEach(it -> known.add(it.cell("code").strip()));
            known.removeIf(it -> sheet == CitySheet.AREAS ? !AreaCode.isOne(it) : !UnitCode.isOne(it));
        }
        return known;
    }

    private static String otherwise(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
