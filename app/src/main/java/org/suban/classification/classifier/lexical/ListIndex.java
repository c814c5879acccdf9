package org.suban.classification.classifier.lexical;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Prepared;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.shared.WarmUp;

/** The index of the list in force, one for all who ask, and who answers for each item in the city as a whole. */
@Component
class ListIndex implements WarmUp {

    record Made(LexicalIndex index, Map<ItemCode, String> hosts) {}

    private final Prepared<Made> made;
    private final Areas areas;
    private final Cities cities;

    ListIndex(Catalog catalog, Areas areas, Cities cities) {
        this.made = catalog.prepared(this::make);
        this.areas = areas;
        this.cities = cities;
    }

    Made present() {
        return made.present();
    }

    /** Nobody should wait for the index with the first request of the day. */
    @Override
    public void warmUp() {
        made.present();
    }

    private Made make(CatalogList list, LocalDate day) {
        var leaves = list.leaves(day);
        var way = areas.upwardsFrom(cities.get().code());
        var hosts = new HashMap<ItemCode, String>();
        leaves.forEach(it -> list.rulesFor(it.code(), way, day).stream()
                .findFirst()
                .ifPresent(rule -> hosts.put(it.code(), rule.host().written())));
        return new Made(new LexicalIndex(list, leaves), hosts);
    }
}
