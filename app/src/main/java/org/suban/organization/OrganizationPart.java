package org.suban.organization;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suban.organization.outline.GeoJson;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;

/** Takes {@code city.properties}, {@code areas.csv}, {@code areas.geojson} and {@code units.csv}. */
@Component
@Order(10)
class OrganizationPart implements CityPart {

    private final OrganizationTables tables;

    OrganizationPart(OrganizationTables tables) {
        this.tables = tables;
    }

    @Override
    public void loadFrom(CityFolder folder) {
        var outlines = folder.has("areas.geojson")
                ? GeoJson.outlinesIn(folder.text("areas.geojson"))
                : Map.<AreaCode, String>of();
        for (var row : folder.sheet("areas.csv")) {
            var area = area(row);
            tables.insert(area, outlines.get(area.code()));
        }
        folder.sheet("units.csv").forEach(row -> tables.insert(unit(row)));
        tables.insert(city(folder));
    }

    private static City city(CityFolder folder) {
        var properties = folder.properties("city.properties");
        return new City(
                new AreaCode(properties.getProperty("code")),
                properties.getProperty("name.zh"),
                properties.getProperty("name.en"),
                ZoneId.of(properties.getProperty("zone")),
                new GeoPoint(
                        Double.parseDouble(properties.getProperty("centre.lat")),
                        Double.parseDouble(properties.getProperty("centre.lon"))));
    }

    private static Area area(NamedCsvRecord row) {
        var parent = row.getField("parent");
        return new Area(
                new AreaCode(row.getField("code")),
                parent.isBlank() ? null : new AreaCode(parent),
                Area.Level.valueOf(row.getField("level")),
                row.getField("name"),
                row.getField("name_en"));
    }

    private static Unit unit(NamedCsvRecord row) {
        return new Unit(
                new UnitCode(row.getField("code")),
                row.getField("name"),
                row.getField("name_en"),
                Unit.Kind.valueOf(row.getField("kind")),
                new AreaCode(row.getField("area")),
                row.getField("phone"),
                list(cell(row, "aliases")),
                unitCode(cell(row, "parent")),
                cell(row, "duty"),
                unitCode(cell(row, "standin")),
                unitCode(cell(row, "heir")),
                cell(row, "valid_to").isBlank() ? null : LocalDate.parse(cell(row, "valid_to")));
    }

    /** Columns that a small city can leave out. */
    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(it -> !it.isBlank()).toList();
    }

    private static @Nullable UnitCode unitCode(String cell) {
        return cell.isBlank() ? null : new UnitCode(cell);
    }
}
