package org.suban.dispatch.automation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.automation.Standing;
import org.suban.dispatch.automation.Standing.Tally;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.organization.Area;
import org.suban.organization.Areas;

/** Puts how the machine stands into words. */
@Component
class AutomationViews {

    /** A class of which nobody can have said anything, so that the city's mode holds. */
    private static final ItemCode NOWHERE = new ItemCode("00");

    private final Catalog catalog;
    private final Areas areas;
    private final People people;
    private final Naming naming;
    private final VerdictChart chart;

    AutomationViews(Catalog catalog, Areas areas, People people, Naming naming, VerdictChart chart) {
        this.catalog = catalog;
        this.areas = areas;
        this.people = people;
        this.naming = naming;
        this.chart = chart;
    }

    AutomationView view(Standing it, Staff by, Locale locale) {
        return new AutomationView(
                it.classifier(),
                percent(it.target()),
                Modes.on(it.modes(), NOWHERE, List.of()),
                it.modes().stream().anyMatch(ModeSet::stoppedItself),
                by.maySetTheMachine(),
                it.all(),
                it.limits(),
                it.categories().stream().map(one -> row(one, it.modes())).toList(),
                chart.of(it, locale),
                it.weeks().stream()
                        .map(one -> new AutomationView.Week(
                                chart.day(one.monday(), locale), one.tally(), share(one.tally())))
                        .toList(),
                it.wrong().stream().map(one -> wrong(one, locale)).toList(),
                it.modes().stream().map(one -> set(one, locale)).toList(),
                it.history().stream().map(one -> set(one, locale)).toList(),
                scopes(locale));
    }

    private AutomationView.Row row(Standing.OfCategory it, List<ModeSet> modes) {
        return new AutomationView.Row(
                name(it.category()), Modes.on(modes, it.category(), List.of()), it.tally(), share(it.tally()));
    }

    private AutomationView.Wrong wrong(Standing.Wrong it, Locale locale) {
        return new AutomationView.Wrong(
                it.request().receipt().digits(),
                name(it.item()),
                naming.unit(it.sent(), locale),
                naming.unit(it.ended(), locale),
                it.endedAt());
    }

    private AutomationView.Set set(ModeSet it, Locale locale) {
        return new AutomationView.Set(
                scope(it.scope(), locale),
                it.mode(),
                it.stoppedItself(),
                it.why(),
                it.acts(),
                it.good(),
                who(it.by(), locale),
                it.at());
    }

    private String who(Actor by, Locale locale) {
        return by.isStaff()
                ? people.find(new StaffId(by.staffNumber())).map(Staff::name).orElse("")
                : naming.say("dispatch.machine.itself", locale);
    }

    String scope(Scope it, Locale locale) {
        var category = it.category();
        var area = it.area();
        if (category != null) {
            return name(category);
        }
        return area == null ? naming.say("dispatch.machine.whole-city", locale) : naming.area(area, locale);
    }

    /** The city, each class and each district. */
    private Map<String, String> scopes(Locale locale) {
        var scopes = new LinkedHashMap<String, String>();
        scopes.put(ModeForm.CITY, naming.say("dispatch.machine.whole-city", locale));
        catalog.inForce().classes().forEach(it -> scopes.put(it.code().value(), it.name()));
        areas.all().stream()
                .filter(it -> it.level() == Area.Level.DISTRICT)
                .forEach(it -> scopes.put(it.code().value(), it.nameIn(locale)));
        return scopes;
    }

    private String name(ItemCode item) {
        return catalog.find(item).map(CatalogItem::name).orElse(item.value());
    }

    private static @Nullable String share(Tally it) {
        return it.enough() == 0 ? null : percent((double) it.enoughGood() / it.enough());
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
