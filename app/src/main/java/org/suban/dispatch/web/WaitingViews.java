package org.suban.dispatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.catalog.words.Naming;
import org.suban.classification.Classification;
import org.suban.classification.Classifications;
import org.suban.classification.ReadingSigns;
import org.suban.classification.Suggestion;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Waiting;
import org.suban.dispatch.dispute.ClauseWords;
import org.suban.dispatch.precedent.Alike;
import org.suban.dispatch.precedent.Precedent;
import org.suban.dispatch.precedent.Precedents;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.shared.RequestId;

/** Gathers what the dispatcher sees of the request that is open. */
@Component
class WaitingViews {

    private static final int SUGGESTIONS = 5;

    private final DispatchQueue queue;
    private final Requests requests;
    private final Classifications classifications;
    private final Assignments assignments;
    private final ReadingSigns reading;
    private final Precedents precedents;
    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final Areas areas;
    private final Naming naming;
    private final ClauseWords clauses;

    WaitingViews(
            DispatchQueue queue,
            Requests requests,
            Classifications classifications,
            Assignments assignments,
            ReadingSigns reading,
            Precedents precedents,
            Catalog catalog,
            Responsibilities responsibilities,
            Areas areas,
            Naming naming,
            ClauseWords clauses) {
        this.queue = queue;
        this.requests = requests;
        this.classifications = classifications;
        this.assignments = assignments;
        this.reading = reading;
        this.precedents = precedents;
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.areas = areas;
        this.naming = naming;
        this.clauses = clauses;
    }

    /** Empty if it no longer waits. */
    Optional<WaitingView> of(RequestId id, Instant at, Locale locale) {
        return queue.find(id).map(it -> view(it, at, locale));
    }

    private WaitingView view(Waiting it, Instant at, Locale locale) {
        var said = requests.sheet(it.request()).orElseThrow();
        var request = said.request();
        var sheet = classifications.find(it.request());
        var signs = sheet.map(Classification::signs).orElseGet(() -> reading.read(request.title(), request.words()));
        var suggested = sheet.map(Classification::suggestions).orElse(List.of()).stream()
                .limit(SUGGESTIONS)
                .toList();
        var words = Stream.concat(suggested.stream().flatMap(one -> one.words().stream()), signs.words().stream())
                .toList();
        var alike =
                precedents.likeTo(request, suggested.stream().map(this::code).toList());
        return new WaitingView(
                said,
                TellingWords.in(request.words(), words),
                it,
                it.clock(at),
                signs,
                suggested.stream()
                        .map(one -> suggested(one, request.place().area(), alike, locale))
                        .toList(),
                beside(alike, locale),
                it.group() == null ? 1 : queue.size(it.group()),
                it.why().equals("returned") ? returned(it.request(), locale) : null,
                spot(request));
    }

    private WaitingView.Suggested suggested(Suggestion it, @Nullable AreaCode area, Alike alike, Locale locale) {
        var item = catalog.get(code(it));
        var answer = responsibilities.of(item.code(), area);
        var finished = alike.finished().getOrDefault(item.code(), List.of());
        return new WaitingView.Suggested(
                item.code().value(),
                item.name(),
                item.path(),
                (int) Math.round(it.confidence() * 100),
                it.words(),
                it.chosenBy(),
                answer.map(found -> naming.unit(found.host(), locale)).orElse(null),
                answer.map(found -> rule(found, locale)).orElse(null),
                finished.size(),
                finished.stream().findFirst().map(one -> done(one, locale)).orElse(null));
    }

    private String rule(Responsibility it, Locale locale) {
        var item = catalog.find(it.rule().item())
                .map(CatalogItem::name)
                .orElse(it.rule().item().value());
        return naming.say("dispatch.queue.rule", locale, item, naming.rule(it.rule(), locale));
    }

    private WaitingView.Done done(Precedent it, Locale locale) {
        var reply = it.work().reply();
        return new WaitingView.Done(
                it.request().id().receipt().digits(),
                it.request().title(),
                naming.unit(it.unit(), locale),
                reply == null ? "" : reply);
    }

    private List<WaitingView.Beside> beside(Alike alike, Locale locale) {
        return Stream.concat(
                        alike.open().stream()
                                .map(it -> new WaitingView.Beside(
                                        it.request().id().receipt().digits(),
                                        it.request().title(),
                                        naming.unit(it.unit(), locale),
                                        it.work().stand().name(),
                                        it.sameArea())),
                        alike.waiting().stream()
                                .map(it -> new WaitingView.Beside(
                                        it.request().id().receipt().digits(),
                                        it.request().title(),
                                        null,
                                        "WAITING",
                                        it.sameArea())))
                .toList();
    }

    private WaitingView.@Nullable Returned returned(RequestId id, Locale locale) {
        return assignments.returnsOf(id).stream()
                .map(it -> new WaitingView.Returned(
                        naming.unit(assignments.of(id).get(it.round() - 1).unit(), locale),
                        it.reason(),
                        clauses.say(it.clause(), locale),
                        it.better() == null ? null : naming.unit(it.better(), locale)))
                .findFirst()
                .orElse(null);
    }

    /** Of the area's neighbours the map draws the outlines too. */
    private WaitingView.@Nullable Spot spot(Request request) {
        var point = request.place().point();
        var area = request.place().area();
        if (point == null && (area == null || !areas.outlined(area))) {
            return null;
        }
        var within = area == null
                ? null
                : areas.find(area)
                        .map(it -> it.parent() == null ? it.code() : it.parent())
                        .orElse(null);
        return new WaitingView.Spot(
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                area == null ? null : area.value(),
                within == null ? null : within.value());
    }

    /** What has gone since is named by its heir. */
    private ItemCode code(Suggestion it) {
        return catalog.living(it.item()).map(CatalogItem::code).orElse(it.item());
    }
}
