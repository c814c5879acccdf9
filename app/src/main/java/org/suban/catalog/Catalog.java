package org.suban.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list in force. */
@Component
public class Catalog {

    private record Row(ItemCode code, String name, List<String> words) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Map<ItemCode, CatalogItem> known;

    Catalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CatalogItem> find(ItemCode code) {
        return Optional.ofNullable(items().get(code));
    }

    /** An item that other rows refer to and that therefore exists. */
    public CatalogItem get(ItemCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No item " + code));
    }

    /** The leaves: what a request can be named as. */
    public List<CatalogItem> leaves() {
        return items().values().stream().filter(it -> it.leaf()).toList();
    }

    private Map<ItemCode, CatalogItem> items() {
        var items = known;
        if (items == null || items.isEmpty()) {
            items = read();
            known = items;
        }
        return items;
    }

    private Map<ItemCode, CatalogItem> read() {
        var rows = jdbc.sql("select code, name, words from catalog_item order by code")
                .query(Catalog::row)
                .list();
        var names = rows.stream().collect(Collectors.toMap(Row::code, Row::name));
        var parents = names.keySet().stream()
                .flatMap(it -> it.upwards().stream().skip(1))
                .collect(Collectors.toSet());
        var items = new LinkedHashMap<ItemCode, CatalogItem>();
        rows.forEach(it -> items.put(
                it.code(),
                new CatalogItem(
                        it.code(), it.name(), path(it.code(), names), !parents.contains(it.code()), it.words())));
        return items;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var words = (String[]) row.getArray("words").getArray();
        return new Row(new ItemCode(row.getString("code")), row.getString("name"), List.of(words));
    }

    private static String path(ItemCode code, Map<ItemCode, String> names) {
        return code.upwards().reversed().stream()
                .map(it -> names.getOrDefault(it, it.value()))
                .collect(Collectors.joining(" › "));
    }
}
