package org.suban.catalog;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;

/** Takes {@code catalog.csv} and {@code responsibilities.csv}. */
@Component
@Order(30)
class CatalogPart implements CityPart {

    private final JdbcClient jdbc;

    CatalogPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void loadFrom(CityFolder city) {
        for (var row : city.sheet("catalog.csv")) {
            insert(new ItemCode(row.getField("code")), row.getField("name"));
        }
        for (var row : city.sheet("responsibilities.csv")) {
            insert(new Responsibility(
                    new ItemCode(row.getField("item")),
                    new AreaCode(row.getField("area")),
                    new UnitCode(row.getField("unit"))));
        }
    }

    private void insert(ItemCode code, String name) {
        jdbc.sql("insert into catalog_item (code, name) values (:code, :name)")
                .param("code", code.value())
                .param("name", name)
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
