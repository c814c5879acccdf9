package org.suban.organization.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.CitySheet;
import org.suban.organization.NamedPlace;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.shared.sheet.Table;

/** The city as sheets that reading takes back unchanged. */
public final class CityPrint {

    private CityPrint() {}

    public static Table table(CitySheet sheet, Standing city) {
        return switch (sheet) {
            case AREAS -> table(sheet, city.areas().values(), CityPrint::cells);
            case UNITS -> table(sheet, city.units().values(), CityPrint::cells);
            case POSTS -> table(sheet, city.posts().values(), CityPrint::cells);
            case PLACES -> table(sheet, city.places().values(), CityPrint::cells);
        };
    }

    /** The row of a sheet whose rows have a code. */
    public static Optional<Map<String, String>> row(CitySheet sheet, String code, Standing city) {
        return switch (sheet) {
            case AREAS -> Optional.ofNullable(city.areas().get(code)).map(CityPrint::cells);
            case UNITS -> Optional.ofNullable(city.units().get(code)).map(CityPrint::cells);
            case POSTS -> Optional.ofNullable(city.posts().get(code)).map(CityPrint::cells);
            case PLACES -> Optional.empty();
        };
    }

    static Map<String, String> cells(Area it) {
        return Map.of(
                "code", it.code().value(),
                "parent", text(it.parent()),
                "level", it.level().name(),
                "name", it.name(),
                "name_en", it.english(),
                "aliases", String.join("|", it.aliases()));
    }

    static Map<String, String> cells(Unit it) {
        var cells = new HashMap<String, String>();
        cells.put("code", it.code().value());
        cells.put("name", it.name());
        cells.put("name_en", it.english());
        cells.put("kind", it.kind().name());
        cells.put("area", it.area().value());
        cells.put("phone", it.phone());
        cells.put("aliases", String.join("|", it.aliases()));
        cells.put("parent", text(it.parent()));
        cells.put("duty", it.duty());
        cells.put("standin", text(it.standIn()));
        cells.put("heir", text(it.heir()));
        cells.put("valid_to", text(it.validTo()));
        return cells;
    }

    static Map<String, String> cells(Post it) {
        return Map.of(
                "code", it.code(),
                "unit", it.unit().value(),
                "name", it.name(),
                "name_en", it.english(),
                "rank", it.rank().name());
    }

    private static Map<String, String> cells(NamedPlace it) {
        return Map.of(
                "name", it.name(),
                "kind", it.kind().name(),
                "area", it.area().value(),
                "aliases", String.join("|", it.aliases()));
    }

    private static <T> Table table(CitySheet sheet, Collection<T> all, Function<T, Map<String, String>> cells) {
        List<Table.Row> rows = new ArrayList<>();
        all.forEach(it -> rows.add(new Table.Row(sheet.title(), rows.size() + 2, cells.apply(it))));
        return new Table(sheet.title(), sheet.columns(), rows);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
