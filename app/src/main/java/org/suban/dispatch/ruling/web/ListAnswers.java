package org.suban.dispatch.ruling.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.catalog.Rule;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.ruling.web.RulingView.Answer;
import org.suban.dispatch.ruling.web.RulingView.RowView;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;

/** Says what the list in force answers for an item somewhere, and by which of its rows. */
@Component
class ListAnswers {

    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final Naming naming;

    ListAnswers(Catalog catalog, Responsibilities responsibilities, Naming naming) {
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.naming = naming;
    }

    Answer of(ItemCode item, @Nullable AreaCode area, Locale locale) {
        var line = catalog.find(item);
        var found = responsibilities.of(item, area);
        var terms = line.map(it -> it.line().terms());
        return new Answer(
                item.value(),
                line.map(CatalogItem::path).orElse(item.value()),
                terms.filter(ItemTerms::departmentOnly).isPresent(),
                found.map(it -> naming.unit(it.host(), locale)).orElse(null),
                found.map(it -> cohosts(it, locale)).orElse(""),
                found.map(Responsibility::fallback)
                        .map(it -> naming.unit(it, locale))
                        .orElse(null),
                catalog.inForce().version(),
                found.map(it -> row(it.rule(), locale)).orElse(null),
                found.stream()
                        .flatMap(it -> it.passedOver().stream())
                        .map(it -> row(it, locale))
                        .toList());
    }

    String unit(UnitCode unit, Locale locale) {
        return naming.unit(unit, locale);
    }

    String item(ItemCode item) {
        return item + " " + catalog.find(item).map(CatalogItem::name).orElse("");
    }

    private String cohosts(Responsibility it, Locale locale) {
        return it.cohosts().stream()
                .map(one -> naming.unit(one, locale))
                .collect(Collectors.joining(naming.say("catalog.rule.and", locale)));
    }

    private RowView row(Rule it, Locale locale) {
        return new RowView(item(it.item()), naming.place(it.where(), locale), naming.host(it.host(), locale));
    }
}
