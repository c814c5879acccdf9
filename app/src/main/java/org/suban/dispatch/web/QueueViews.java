package org.suban.dispatch.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.search.ItemChoices;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.SendingGroups;
import org.suban.dispatch.Waiting;
import org.suban.dispatch.Waiting.Group;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** Gathers what the dispatcher's pages show beside the open request. */
@Component
class QueueViews {

    private static final int BEGINNING = 120;

    private final DispatchQueue queue;
    private final Requests requests;
    private final Catalog catalog;
    private final ItemChoices choices;
    private final Areas areas;
    private final Units units;
    private final Naming naming;

    QueueViews(
            DispatchQueue queue,
            Requests requests,
            Catalog catalog,
            ItemChoices choices,
            Areas areas,
            Units units,
            Naming naming) {
        this.queue = queue;
        this.requests = requests;
        this.catalog = catalog;
        this.choices = choices;
        this.areas = areas;
        this.units = units;
        this.naming = naming;
    }

    QueueView queue(SpotForm spot, @Nullable RequestId open, Instant at, Locale locale) {
        var pile = spot.chosen();
        var heights = queue.heights(at);
        var page = (int) Math.clamp(spot.number(), 0, Math.max(heights.of(pile) - 1, 0) / QueueView.SIZE);
        var waiting = queue.page(pile, at, page, QueueView.SIZE);
        var said = said(waiting);
        var rows = waiting.stream()
                .map(it -> row(
                        it, requireNonNull(said.get(it.request())), it.request().equals(open), at, locale))
                .toList();
        return new QueueView(pile, page, heights, rows);
    }

    GroupView group(Group group, Instant at, Locale locale) {
        var waiting = queue.of(group, SendingGroups.MOST);
        var said = said(waiting);
        var item = catalog.get(group.item());
        var rows = waiting.stream()
                .map(it -> {
                    var request = requireNonNull(said.get(it.request()));
                    return new GroupView.Row(row(it, request, false, at, locale), beginning(request.words()));
                })
                .toList();
        return new GroupView(
                group.item().value(), group.unit().value(), item.name(), item.path(), name(group.unit(), locale), rows);
    }

    private Map<RequestId, Request> said(List<Waiting> waiting) {
        return requests.all(waiting.stream().map(Waiting::request).toList());
    }

    private QueueView.Row row(Waiting it, Request request, boolean open, Instant at, Locale locale) {
        return new QueueView.Row(
                it.request().receipt().digits(),
                request.title(),
                area(request, locale),
                it.why(),
                it.urgent(),
                it.due(),
                it.clock(at),
                open);
    }

    /** Words that name no item are left to the desk to refuse. */
    Choice choice(SendForm form) {
        var item = choices.chosen(form.item(), form.itemCode());
        return new Choice(
                item.map(it -> it.code().value()).orElse(form.item()), form.unit(), form.reason(), form.override());
    }

    FinderView item(SendForm form, Finding pressed) {
        return choices.finder(form.item(), form.itemCode(), pressed, true);
    }

    /** To choose from, by code. */
    Map<String, String> units(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        units.all().forEach(it -> names.put(it.code().value(), it.nameIn(locale)));
        return names;
    }

    String name(UnitCode unit, Locale locale) {
        return naming.unit(unit, locale);
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private @Nullable String area(Request request, Locale locale) {
        var area = request.place().area();
        return area == null
                ? null
                : areas.find(area)
                        .filter(it -> it.level() != Area.Level.CITY)
                        .map(it -> it.nameIn(locale))
                        .orElse(null);
    }
}
