package org.suban.dispatch.ruling.web;

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
import org.springframework.web.bind.annotation.RestController;
import org.suban.dispatch.Choice;
import org.suban.dispatch.ruling.Dispute;
import org.suban.dispatch.ruling.Ruling;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.dispatch.ruling.Rulings;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What waits for an arbiter, and how it is ruled. */
@RestController
@RequestMapping("/api/v1")
class RulingApi {

    private final RulingDisputes ruling;
    private final Rulings rulings;
    private final Problems problems;
    private final Clock clock;

    RulingApi(RulingDisputes ruling, Rulings rulings, Problems problems, Clock clock) {
        this.ruling = ruling;
        this.rulings = rulings;
        this.problems = problems;
        this.clock = clock;
    }

    record RulingBody(
            @Nullable String item,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String override) {}

    record RuledBody(String receipt, String item, String unit, int version, String reason, Instant at) {}

    record DisputeBody(String receipt, String meanwhile, Instant since) {}

    record DisputesBody(long total, List<DisputeBody> waiting) {}

    /** The oldest fifty. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisputesBody.class)))
    @GetMapping("/rulings")
    ResponseEntity<Object> waiting(Staff by, Locale locale) {
        var decision = by.mayRule()
                ? Decision.granted(new DisputesBody(
                        rulings.howManyWait(),
                        rulings.waiting().stream().map(RulingApi::body).toList()))
                : Decision.<DisputesBody>refused(Refusal.because(Kind.NOT_YOURS, "dispatch.arbiters-only"));
        return problems.answer(decision, locale, it -> it);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuledBody.class)))
    @PostMapping("/requests/{receipt}/ruling")
    ResponseEntity<Object> rule(@PathVariable Receipt receipt, @RequestBody RulingBody body, Staff by, Locale locale) {
        var choice = new Choice(body.item() == null ? "" : body.item(), body.unit(), body.reason(), body.override());
        return problems.answer(ruling.rule(by, receipt.request(), choice, clock.instant()), locale, RulingApi::body);
    }

    private static DisputeBody body(Dispute it) {
        return new DisputeBody(it.request().receipt().digits(), it.meanwhile().value(), it.at());
    }

    private static RuledBody body(Ruling it) {
        return new RuledBody(
                it.request().receipt().digits(),
                it.item().value(),
                it.unit().value(),
                it.version(),
                it.reason(),
                it.at());
    }
}
