package org.suban.handling.web;

import static org.suban.handling.web.DeskForm.orEmpty;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.suban.catalog.search.ItemChoices;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.organization.Units;
import org.suban.organization.search.AreaSearch;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** The fields in which a unit says by which line of the list and where a request is not theirs. */
@Component
class ReturnFields {

    private static final String ITEM = "clauseItem";
    private static final String AREA = "clauseArea";

    private final ItemChoices items;
    private final AreaSearch areas;
    private final Units units;

    ReturnFields(ItemChoices items, AreaSearch areas, Units units) {
        this.items = items;
        this.areas = areas;
        this.units = units;
    }

    void show(DeskForm form, @Nullable String find, Locale locale, Model model) {
        model.addAttribute(ITEM, item(form, Finding.in(ITEM, find)));
        model.addAttribute(AREA, area(form, Finding.in(AREA, find), locale));
        model.addAttribute("units", units(locale));
    }

    /** Words that name nothing are left to the desk to refuse. */
    NotOurs said(DeskForm form, Locale locale) {
        return new NotOurs(
                orEmpty(form.reason()),
                named(item(form, Finding.NOTHING)),
                named(area(form, Finding.NOTHING, locale)),
                orEmpty(form.clause()),
                orEmpty(form.better()));
    }

    private FinderView item(DeskForm form, Finding pressed) {
        return items.finder(orEmpty(form.clauseItem()), orEmpty(form.clauseItemCode()), pressed, true);
    }

    private FinderView area(DeskForm form, Finding pressed, Locale locale) {
        return areas.finder(orEmpty(form.clauseArea()), orEmpty(form.clauseAreaCode()), pressed, locale);
    }

    private static String named(FinderView it) {
        return it.code().isEmpty() ? it.text() : it.code();
    }

    private Map<String, String> units(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        units.all().forEach(it -> names.put(it.code().value(), it.nameIn(locale)));
        return names;
    }
}
