package org.suban.classification.classifier.lexical;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Prepared;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.shared.WarmUp;

/** The index of the list in force, one for all who ask, and the signs that each item gives. */
@Component
class ListIndex implements WarmUp {

    /** {@code signs} are what the items share: subject, group, and who answers in the city as a whole. */
    record Made(LexicalIndex index, Map<ItemCode, List<String>> signs) {}

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
        var signs = new HashMap<ItemCode, List<String>>();
        for (var leaf : leaves) {
            var host = list.rulesFor(leaf.code(), way, day).stream()
                    .findFirst()
                    .map(it -> it.host().written())
                    .orElse("");
            signs.put(leaf.code(), signs(leaf.code(), host));
        }
        return new Made(new LexicalIndex(list, leaves), signs);
    }

    private static List<String> signs(ItemCode item, String host) {
        var subject = item.parent().orElseThrow();
        var group = subject.parent().orElseThrow();
        return List.of("subject " + subject.value(), "group " + group.value(), "host " + host);
    }
}
