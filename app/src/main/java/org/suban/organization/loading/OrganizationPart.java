package org.suban.organization.loading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.City;
import org.suban.organization.CitySheet;
import org.suban.organization.GeoPoint;
import org.suban.organization.table.CityTable;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;
import org.suban.shared.sheet.Table;

/** Takes {@code city.properties}, {@code areas.csv}, {@code units.csv}, {@code posts.csv}, {@code places.csv} and {@code areas.geojson}. */
@Component
@Order(10)
class OrganizationPart implements CityPart {

    private static final String OUTLINES = "areas.geojson";

    private final CityTable cities;
    private final ChangingTheCity changing;

    OrganizationPart(CityTable cities, ChangingTheCity changing) {
        this.cities = cities;
        this.changing = changing;
    }

    @Override
    public void loadFrom(CityFolder folder) {
        cities.insert(city(folder));
        var tables = new ArrayList<Table>();
        for (var sheet : CitySheet.values()) {
            table(folder, sheet.title() + ".csv", tables);
        }
        demand(changing.take(tables), folder);
        if (folder.has(OUTLINES)) {
            demand(changing.takeOutlines(OUTLINES, folder.text(OUTLINES)), folder);
        }
    }

    private static void table(CityFolder folder, String file, List<Table> tables) {
        var rows = folder.sheet(file);
        if (!rows.isEmpty()) {
            tables.add(new Table(
                    file,
                    rows.getFirst().getHeader(),
                    rows.stream()
                            .map(it -> new Table.Row(file, (int) it.getStartingLineNumber(), it.getFieldsAsMap()))
                            .toList()));
        }
    }

    private static void demand(ChangingTheCity.Outcome outcome, CityFolder folder) {
        if (outcome instanceof ChangingTheCity.Outcome.Faulty(var faults)) {
            throw new IllegalStateException("The city in " + folder.root() + " cannot be taken:\n"
                    + faults.stream().limit(50).map(String::valueOf).collect(Collectors.joining("\n")));
        }
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
}
