package org.suban.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;

/** Finds items by code, words, alias, pinyin or its initials, the best first. */
@Component
public class ItemSearch {

    private final Catalog catalog;
    private final Map<Integer, ItemIndex> living = new ConcurrentHashMap<>();

    ItemSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Among the living leaves of the list in force: what a request can be named as. */
    public List<CatalogItem> leaves(String query, int most) {
        var version = catalog.inForce().version();
        living.keySet().removeIf(it -> it < version);
        return living.computeIfAbsent(version, it -> new ItemIndex(catalog.leaves()))
                .search(query, most);
    }

    /** Among all lines of a version, groups and gone items too. */
    public List<CatalogItem> lines(CatalogList list, String query, int most) {
        return new ItemIndex(list.all()).search(query, most);
    }
}
