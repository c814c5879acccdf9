package org.suban.catalog;

import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;

/** Takes {@code catalog.csv}, {@code words.csv} and {@code responsibilities.csv}. */
@Component
@Order(30)
class CatalogPart implements CityPart {

    private static final String[] NO_WORDS = {};

    private final JdbcClient jdbc;

    CatalogPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void loadFrom(CityFolder city) {
        var words = city.sheet("words.csv").stream()
                .collect(Collectors.toMap(
                        it -> it.getField("code"), it -> it.getField("words").split("\\|")));
        for (var row : city.sheet("catalog.csv")) {
            var code = row.getField("code");
            insert(new ItemCode(code), row.getField("name"), words.getOrDefault(code, NO_WORDS));
        }
        for (var row : city.sheet("responsibilities.csv")) {
            insert(new Responsibility(
                    new ItemCode(row.getField("item")),
                    new AreaCode(row.getField("area")),
                    new UnitCode(row.getField("unit"))));
        }
    }

    private void insert(ItemCode code, String name, String[] words) {
        jdbc.sql("insert into catalog_item (code, name, words) values (:code, :name, :words)")
                .param("code", code.value())
                .param("name", name)
                .param("words", words)
                .update();
    }

    private void insert(Responsibility row) {
        jdbc.sql("insert into responsibility (item, area, unit) values (:item, :area, :unit)")
                .param("item", row.item().value())
                .param("area", row.area().value())
                .param("unit", row.host().value())
                .update();
    }
}
