package org.suban.organization.file;

import java.util.ArrayList;
import java.util.Collection;
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
import org.suban.organization.CitySheet;
import org.suban.organization.NamedPlace;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Cells;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** The rows of one sheet; a column that the file does not have stays as it was. */
final class CityRows {

    private final CitySheet sheet;
    private final Table table;
    private final Standing all;
    private final Standing before;
    private final Map<String, Table.Row> seen;
    private final List<Fault> faults;
    private final Set<String> areaCodes;
    private final Set<String> unitCodes;

    /** {@code seen} are the rows that spoke of a key already, also in another sheet of the file. */
    CityRows(
            CitySheet sheet,
            Table table,
            Standing all,
            Standing before,
            Map<String, Table.Row> seen,
            List<Fault> faults) {
        this.sheet = sheet;
        this.table = table;
        this.all = all;
        this.before = before;
        this.seen = seen;
        this.faults = faults;
        this.areaCodes = known(all.areas().keySet(), CitySheet.AREAS);
        this.unitCodes = known(all.units().keySet(), CitySheet.UNITS);
    }

    Standing areas() {
        var areas = each(row -> before.areas().get(row), CityPrint::cells, this::area);
        var read = Standing.of(areas, List.of(), List.of(), List.of());
        order(all.with(read).areas(), areas);
        return read;
    }

    /** An area lies in a larger one, and one area only is the city. */
    private void order(Map<String, Area> over, Collection<Area> fresh) {
        for (var area : over.values()) {
            var parent = area.parent() == null ? null : over.get(area.parent().value());
            if (parent != null && area.level().compareTo(parent.level()) <= 0) {
                var row = seen.getOrDefault(
                        area.code().value(), seen.get(parent.code().value()));
                told(row, "level", area.code() + " " + area.name(), "level-order", parent.name());
            }
        }
        var city = over.values().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .findFirst();
        for (var area : fresh) {
            if (area.level() == Area.Level.CITY && city.filter(area::equals).isEmpty()) {
                told(
                        seen.get(area.code().value()),
                        "level",
                        area.code() + " " + area.name(),
                        "city-twice",
                        city.map(Area::name).orElse(""));
            }
        }
    }

    private void told(Table.@Nullable Row row, String column, String read, String kind, String about) {
        if (row != null) {
            faults.add(new Fault(row.sheet(), row.number(), column, read, kind, "", about));
        }
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
        var places = new ArrayList<NamedPlace>();
        for (var row : table.rows()) {
            var cells = new Cells(row, faults);
            var place = place(row, cells);
            if (place != null && seen.putIfAbsent(Standing.key(place), row) != null) {
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
        var good = new ArrayList<T>();
        for (var row : table.rows()) {
            var code = row.cell("code").strip();
            var cells = new HashMap<String, String>();
            Optional.ofNullable(standing.apply(code)).map(written).ifPresent(cells::putAll);
            cells.keySet().removeAll(table.columns());
            cells.putAll(row.cells());
            var full = new Table.Row(row.sheet(), row.number(), cells);
            var at = new Cells(full, faults);
            var value = read.apply(full, at);
            if (!code.isEmpty() && seen.putIfAbsent(code, full) != null) {
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
    private Set<String> known(Set<String> codes, CitySheet kind) {
        var known = new HashSet<>(codes);
        if (sheet == kind) {
            table.rows().forEach(it -> known.add(it.cell("code").strip()));
            known.removeIf(it -> kind == CitySheet.AREAS ? !AreaCode.isOne(it) : !UnitCode.isOne(it));
        }
        return known;
    }

    private static String otherwise(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
