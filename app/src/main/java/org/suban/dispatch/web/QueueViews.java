package org.suban.dispatch.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.search.ItemChoices;
import org.suban.classification.Classification;
import org.suban.classification.Classifications;
import org.suban.classification.Suggestion;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Waiting;
import org.suban.dispatch.dispute.ClauseWords;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** Gathers what the dispatcher's pages show. */
@Component
class QueueViews {

    private final DispatchQueue queue;
    private final Requests requests;
    private final Classifications classifications;
    private final Assignments assignments;
    private final Catalog catalog;
    private final ItemChoices choices;
    private final Responsibilities responsibilities;
    private final ClauseWords clauses;
    private final Areas areas;
    private final Units units;

    QueueViews(
            DispatchQueue queue,
            Requests requests,
            Classifications classifications,
            Assignments assignments,
            Catalog catalog,
            ItemChoices choices,
            Responsibilities responsibilities,
            ClauseWords clauses,
            Areas areas,
            Units units) {
        this.queue = queue;
        this.requests = requests;
        this.classifications = classifications;
        this.assignments = assignments;
        this.catalog = catalog;
        this.choices = choices;
        this.responsibilities = responsibilities;
        this.clauses = clauses;
        this.areas = areas;
        this.units = units;
    }

    QueueView queue(int asked, @Nullable RequestId open, Instant at, Locale locale) {
        var total = queue.length();
        var page = (int) Math.clamp(asked, 0, Math.max(total - 1, 0) / QueueView.SIZE);
        var waiting = queue.page(page, QueueView.SIZE);
        var said = requests.all(waiting.stream().map(Waiting::request).toList());
        var rows = waiting.stream()
                .map(it -> {
                    var request = requireNonNull(said.get(it.request()));
                    return new QueueView.Row(
                            "/dispatch/" + it.request().receipt() + QueueView.suffix(page),
                            request.title(),
                            area(request, locale),
                            it.why(),
                            QueueView.Waited.between(it.since(), at),
                            it.request().equals(open));
                })
                .toList();
        return new QueueView(rows, total, page);
    }

    /** Empty if it no longer waits. */
    Optional<WaitingView> waiting(RequestId id, Instant at, Locale locale) {
        return queue.find(id).map(it -> {
            var said = requests.sheet(id).orElseThrow();
            var sheet =
                    classifications.find(id).map(Classification::suggestions).orElse(List.of());
            var words = sheet.stream().flatMap(one -> one.words().stream()).toList();
            var area = said.request().place().area();
            return new WaitingView(
                    said,
                    TellingWords.in(said.request().words(), words),
                    it,
                    QueueView.Waited.between(it.since(), at),
                    sheet.stream().map(one -> suggested(one, area, locale)).toList(),
                    it.why().equals("returned") ? returned(id, locale) : null);
        });
    }

    private WaitingView.Suggested suggested(Suggestion it, @Nullable AreaCode area, Locale locale) {
        var item = catalog.living(it.item()).orElseGet(() -> catalog.get(it.item()));
        var unit = responsibilities.of(item.code(), area).map(found -> name(found.host(), locale));
        return new WaitingView.Suggested(
                item.code().value(),
                item.name(),
                item.path(),
                (int) Math.round(it.confidence() * 100),
                it.words(),
                it.chosenBy(),
                unit.orElse(null));
    }

    private WaitingView.@Nullable Returned returned(RequestId id, Locale locale) {
        return assignments.returnsOf(id).stream()
                .map(it -> new WaitingView.Returned(
                        name(assignments.of(id).get(it.round() - 1).unit(), locale),
                        it.reason(),
                        clauses.say(it.clause(), locale),
                        it.better() == null ? null : name(it.better(), locale)))
                .findFirst()
                .orElse(null);
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
        return units.find(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
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
