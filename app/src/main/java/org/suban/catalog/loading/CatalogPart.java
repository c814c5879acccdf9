package org.suban.catalog.loading;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogList;
import org.suban.catalog.sheet.Reading;
import org.suban.catalog.sheet.SheetReader;
import org.suban.catalog.version.FirstVersion;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;
import org.suban.shared.sheet.Table;

/** Takes the files {@code list/*.csv} with {@code kinds.csv}, and {@code responsibilities.csv}, as the first version of the list. */
@Component
@Order(30)
class CatalogPart implements CityPart {

    private final SheetReader reader;
    private final FirstVersion first;
    private final Clock clock;

    CatalogPart(SheetReader reader, FirstVersion first, Clock clock) {
        this.reader = reader;
        this.first = first;
        this.clock = clock;
    }

    @Override
    public void loadFrom(CityFolder city) {
        switch (reader.read(tables(city), CatalogList.empty())) {
            case Reading.Good(var lines, var rules) -> first.take(lines, rules, clock.instant());
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("The list in " + city.root() + " cannot be taken:\n"
                        + faults.stream().limit(50).map(String::valueOf).collect(Collectors.joining("\n")));
        }
    }

    private static List<Table> tables(CityFolder city) {
        var composition = new Composition(
                city.properties("city.properties").getProperty("list.fallback", ""), city.sheet("kinds.csv"));
        for (var file : city.files("list", ".csv")) {
            composition.add(file, Composition.rows(city.text(file)));
        }
        for (var row : city.sheet("responsibilities.csv")) {
            composition.addRule(
                    new Table.Row("responsibilities.csv", (int) row.getStartingLineNumber(), row.getFieldsAsMap()));
        }
        return composition.tables();
    }
}
