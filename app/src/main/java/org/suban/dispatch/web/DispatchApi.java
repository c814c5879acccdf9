package org.suban.dispatch.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.classification.Classification;
import org.suban.classification.Classifications;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.Waiting;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What waits for a dispatcher, and where it is sent. */
@RestController
@RequestMapping("/api/v1")
class DispatchApi {

    private static final int PAGE = 50;

    private final Dispatching dispatching;
    private final DispatchQueue queue;
    private final Requests requests;
    private final Classifications classifications;
    private final Catalog catalog;
    private final Problems problems;
    private final Clock clock;

    DispatchApi(
            Dispatching dispatching,
            DispatchQueue queue,
            Requests requests,
            Classifications classifications,
            Catalog catalog,
            Problems problems,
            Clock clock) {
        this.dispatching = dispatching;
        this.queue = queue;
        this.requests = requests;
        this.classifications = classifications;
        this.catalog = catalog;
        this.problems = problems;
        this.clock = clock;
    }

    record ChoiceBody(
            @Nullable String item,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String override) {}

    record SentBody(String receipt, String state, int round, String item, String unit) {}

    record UndoneBody(String receipt, String state) {}

    record WaitingBody(
            String receipt,
            String title,
            String why,
            boolean urgent,
            @Nullable String type,
            Instant since,
            Instant due,
            Waiting.Clock clock,
            List<String> suggestions) {}

    record QueueBody(long total, long urgent, long near, long late, int page, List<WaitingBody> waiting) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QueueBody.class)))
    @GetMapping("/queue")
    ResponseEntity<Object> queue(
            @RequestParam(defaultValue = "all") String pile,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Locale locale) {
        var decision = by.mayDispatch()
                ? Decision.granted(body(new SpotForm(pile, page), clock.instant()))
                : Decision.<QueueBody>refused(Refusal.because(Kind.NOT_YOURS, "dispatch.dispatchers-only"));
        return problems.answer(decision, locale, it -> it);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SentBody.class)))
    @PostMapping("/requests/{receipt}/dispatch")
    ResponseEntity<Object> dispatch(
            @PathVariable Receipt receipt, @RequestBody ChoiceBody body, Staff by, Locale locale) {
        var choice = new Choice(body.item() == null ? "" : body.item(), body.unit(), body.reason(), body.override());
        return problems.answer(
                dispatching.dispatch(by, receipt.request(), choice, clock.instant()), locale, DispatchApi::sent);
    }

    /** Takes back what this person sent within the last ten seconds, unless the unit has begun with it. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UndoneBody.class)))
    @PostMapping("/requests/{receipt}/dispatch/undo")
    ResponseEntity<Object> undo(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return problems.answer(
                dispatching.undo(by, receipt.request(), clock.instant()),
                locale,
                it -> new UndoneBody(it.request().receipt().digits(), "waiting"));
    }

    private QueueBody body(SpotForm spot, Instant at) {
        var waiting = queue.page(spot.chosen(), at, spot.number(), PAGE);
        var heights = queue.heights(at);
        var ids = waiting.stream().map(Waiting::request).toList();
        var said = requests.all(ids);
        var named = classifications.all(ids);
        var rows = waiting.stream()
                .map(it -> new WaitingBody(
                        it.request().receipt().digits(),
                        requireNonNull(said.get(it.request())).title(),
                        it.why(),
                        it.urgent(),
                        type(named.get(it.request())),
                        it.since(),
                        it.due(),
                        it.clock(at),
                        items(named.get(it.request()))))
                .toList();
        return new QueueBody(heights.all(), heights.urgent(), heights.near(), heights.late(), spot.number(), rows);
    }

    /** What has gone since is named by the heir under which it would be sent. */
    private List<String> items(@Nullable Classification sheet) {
        return sheet == null
                ? List.of()
                : sheet.suggestions().stream()
                        .map(it ->
                                catalog.heir(it.item()).map(CatalogItem::code).orElse(it.item()))
                        .map(ItemCode::value)
                        .distinct()
                        .toList();
    }

    private static @Nullable String type(@Nullable Classification sheet) {
        return sheet == null ? null : sheet.signs().type().value().name();
    }

    static SentBody sent(Assignment it) {
        return new SentBody(
                it.request().receipt().digits(),
                "dispatched",
                it.round(),
                it.item().value(),
                it.unit().value());
    }
}
