package org.suban.handling.holder.web;

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
import org.suban.handling.holder.HandingOver;
import org.suban.handling.holder.Held;
import org.suban.handling.holder.Holders;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Who holds a request, and handing it over. */
@RestController
@RequestMapping("/api/v1/requests/{receipt}/holder")
class HolderApi {

    private final HandingOver handing;
    private final Holders holders;
    private final HolderViews views;
    private final Problems problems;
    private final Clock clock;

    HolderApi(HandingOver handing, Holders holders, HolderViews views, Problems problems, Clock clock) {
        this.handing = handing;
        this.holders = holders;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    record PersonBody(long number, String name) {}

    /** {@code by} is a staff number or a rule; where {@code holder} is null nobody held it from then on. */
    record HeldBody(@Nullable Long holder, String by, String words, Instant at) {}

    /** To whom the asking person may hand it: nobody where they may not. */
    record HolderBody(
            String receipt, @Nullable PersonBody holder, List<PersonBody> colleagues, List<HeldBody> history) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HolderBody.class)))
    @GetMapping
    ResponseEntity<Object> holder(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return answer(by, receipt, locale);
    }

    /** {@code from} is the number of who holds it, null for nobody: if that is no longer so, nothing is changed. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HolderBody.class)))
    @PostMapping
    ResponseEntity<Object> hand(@PathVariable Receipt receipt, @RequestBody HolderForm body, Staff by, Locale locale) {
        return switch (handing.hand(by, receipt.request(), body.said(), clock.instant())) {
            case Decision.Granted<?> granted -> answer(by, receipt, locale);
            case Decision.Refused<?>(var objections) -> problems.refusal(objections, locale);
        };
    }

    private ResponseEntity<Object> answer(Staff by, Receipt receipt, Locale locale) {
        var view = views.of(by, receipt.request())
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
        return problems.answer(view, locale, it -> body(it, receipt));
    }

    private HolderBody body(HolderView it, Receipt receipt) {
        var holder = it.holder();
        var name = it.name();
        return new HolderBody(
                it.receipt(),
                holder == null || name == null ? null : new PersonBody(holder, name),
                it.colleagues().entrySet().stream()
                        .map(one -> new PersonBody(one.getKey(), one.getValue()))
                        .toList(),
                holders.of(receipt.request()).stream().map(HolderApi::held).toList());
    }

    private static HeldBody held(Held it) {
        var holder = it.holder();
        return new HeldBody(holder == null ? null : holder.number(), it.by().code(), it.words(), it.at());
    }
}
