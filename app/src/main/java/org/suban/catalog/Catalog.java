package org.suban.catalog;

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
        var names = new LinkedHashMap<ItemCode, String>();
        jdbc.sql("select code, name from catalog_item order by code")
                .query(row -> {
                    names.put(new ItemCode(row.getString("code")), row.getString("name"));
                });
        var parents = names.keySet().stream()
                .flatMap(it -> it.upwards().stream().skip(1))
                .collect(Collectors.toSet());
        var items = new LinkedHashMap<ItemCode, CatalogItem>();
        names.forEach((code, name) -> items.put(code, new CatalogItem(code, name, path(code, names), !parents.contains(code))));
        return items;
    }

    private static String path(ItemCode code, Map<ItemCode, String> names) {
        return code.upwards().reversed().stream()
                .map(it -> names.getOrDefault(it, it.value()))
                .collect(Collectors.joining(" › "));
    }
}
