package org.suban.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;

/** Finds who answers for an item in an area: the most specific item first, then the smallest area. */
@Component
public class Responsibilities {

    private record Question(ItemCode item, AreaCode area) {}

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Cities cities;
    private volatile @Nullable Map<Question, UnitCode> known;

    Responsibilities(JdbcClient jdbc, Areas areas, Cities cities) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.cities = cities;
    }

    /** Without an area the whole city is meant; empty if no row says anything. */
    public Optional<Responsibility> of(ItemCode item, @Nullable AreaCode area) {
        var where = area == null ? cities.get().code() : area;
        var way = areas.upwardsFrom(where).stream().map(Area::code).toList();
        return item.upwards().stream()
                .flatMap(it -> inSmallest(it, way).stream())
                .findFirst();
    }

    private Optional<Responsibility> inSmallest(ItemCode item, List<AreaCode> way) {
        for (var area : way) {
            var host = rows().get(new Question(item, area));
            if (host != null) {
                return Optional.of(new Responsibility(item, area, host));
            }
        }
        return Optional.empty();
    }

    private Map<Question, UnitCode> rows() {
        var rows = known;
        if (rows == null || rows.isEmpty()) {
            rows = read();
            known = rows;
        }
        return rows;
    }

    private Map<Question, UnitCode> read() {
        var rows = new HashMap<Question, UnitCode>();
        jdbc.sql("select item, area, unit from responsibility").query(row -> {
            var question = new Question(new ItemCode(row.getString("item")), new AreaCode(row.getString("area")));
            rows.put(question, new UnitCode(row.getString("unit")));
        });
        return rows;
    }
}
