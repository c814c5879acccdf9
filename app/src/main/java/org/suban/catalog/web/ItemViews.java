package org.suban.catalog.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibility;
import org.suban.catalog.Rule;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.compare.Difference;
import org.suban.catalog.spread.Share;
import org.suban.catalog.spread.Spreading;
import org.suban.catalog.version.HistoryTable;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.web.view.AnswerView;
import org.suban.catalog.web.view.ChangedView;
import org.suban.catalog.web.view.RuleView;
import org.suban.catalog.web.view.ShareView;
import org.suban.catalog.words.ChangeViews;
import org.suban.catalog.words.Naming;
import org.suban.organization.Area;
import org.suban.organization.Units;

/** Gathers what the pages of the list show of one item. */
@Component
class ItemViews {

    /** More places than these are folded. */
    private static final int NAMED = 12;

    private final Catalog catalog;
    private final VersionTable versions;
    private final HistoryTable history;
    private final Spreading spreading;
    private final ChangeViews changes;
    private final Naming naming;
    private final Units units;

    ItemViews(
            Catalog catalog,
            VersionTable versions,
            HistoryTable history,
            Spreading spreading,
            ChangeViews changes,
            Naming naming,
            Units units) {
        this.catalog = catalog;
        this.versions = versions;
        this.history = history;
        this.spreading = spreading;
        this.changes = changes;
        this.naming = naming;
        this.units = units;
    }

    /** Who answers everywhere by a list that need not be in force. */
    List<ShareView> shares(CatalogList list, ItemCode item, Instant at, Locale locale) {
        return spreading.of(list, item, at).stream()
                .map(it -> share(it, locale))
                .toList();
    }

    private ShareView share(Share it, Locale locale) {
        var host = it.host();
        var places = it.places().stream().map(place -> place(place, locale)).toList();
        int shown = places.size() <= NAMED + 2 ? places.size() : NAMED;
        return new ShareView(
                host == null ? null : naming.host(host, locale),
                it.everywhere(),
                places.subList(0, shown),
                places.subList(shown, places.size()));
    }

    private String place(Share.Place it, Locale locale) {
        var each = it.each() == null ? "" : naming.say("catalog.each." + it.each(), locale);
        if (it.area().level() == Area.Level.CITY) {
            return each;
        }
        var area = naming.area(it.area().code(), locale);
        return each.isEmpty() ? area : naming.say("catalog.each-in", locale, area, each);
    }

    /** What each approved version changed at this line, the newest first. */
    List<ChangedView> history(ItemCode item, Locale locale) {
        var lists = history.of(item);
        var changed = new ArrayList<ChangedView>();
        for (var version : versions.all()) {
            var base = version.base();
            if (version.state() == Version.State.APPROVED && base != null) {
                var before = lists.getOrDefault(base, CatalogList.empty());
                var after = lists.getOrDefault(version.number(), CatalogList.empty());
                var what = Comparison.of(before, after, it -> naming.rule(it, locale)).differences().stream()
                        .filter(it -> isAbout(it, item))
                        .toList();
                if (!what.isEmpty()) {
                    changed.add(new ChangedView(version.number(), version.effective(), changes.of(what, locale)));
                }
            }
        }
        return changed;
    }

    /** Also that another line became this one. */
    private static boolean isAbout(Difference it, ItemCode item) {
        return it.code().equals(item)
                || it.kind() == Difference.Kind.MOVED && it.after().contains(item.value());
    }

    AnswerView answer(Responsibility it, Locale locale) {
        var unit = units.find(it.host());
        return new AnswerView(
                it.item().value(),
                catalog.get(it.item()).path(),
                naming.unit(it.host(), locale),
                unit.map(found -> found.phone())
                        .filter(phone -> !phone.isBlank())
                        .orElse(null),
                it.cohosts().stream()
                        .map(one -> naming.unit(one, locale))
                        .collect(Collectors.joining(naming.say("catalog.rule.and", locale))),
                it.fallback() == null ? null : naming.unit(it.fallback(), locale),
                it.version(),
                rule(it.rule(), locale),
                it.passedOver().stream().map(one -> rule(one, locale)).toList());
    }

    RuleView rule(Rule rule, Locale locale) {
        var item = catalog.find(rule.item()).map(it -> it.name()).orElse("");
        return new RuleView(
                rule.item() + " " + item, naming.place(rule.where(), locale), naming.host(rule.host(), locale));
    }
}
