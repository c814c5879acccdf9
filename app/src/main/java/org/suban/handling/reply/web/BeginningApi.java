package org.suban.handling.reply.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.suban.handling.Handlings;
import org.suban.handling.reply.Beginning;
import org.suban.handling.reply.Beginnings;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What the reply to a request may begin with. */
@RestController
class BeginningApi {

    private final Handlings handlings;
    private final Beginnings beginnings;
    private final Problems problems;
    private final Clock clock;

    BeginningApi(Handlings handlings, Beginnings beginnings, Problems problems, Clock clock) {
        this.handlings = handlings;
        this.beginnings = beginnings;
        this.problems = problems;
        this.clock = clock;
    }

    /** {@code at} is when the template was written or the reply given. */
    record BeginningBody(String code, Beginning.Kind kind, String words, Instant at) {}

    record BeginningsBody(String receipt, List<BeginningBody> beginnings) {}

    /** To be looked through before sending; none while the request is not underway. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BeginningsBody.class)))
    @GetMapping("/api/v1/requests/{receipt}/reply-beginnings")
    ResponseEntity<Object> beginnings(@PathVariable Receipt receipt, Staff by, Locale locale) {
        var sheet = handlings
                .find(receipt.request())
                .filter(it -> by.mayActFor(it.unit()))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
        return problems.answer(
                sheet,
                locale,
                it -> new BeginningsBody(
                        receipt.digits(),
                        beginnings.of(it, clock.instant()).stream()
                                .map(BeginningApi::body)
                                .toList()));
    }

    private static BeginningBody body(Beginning it) {
        return new BeginningBody(it.code(), it.kind(), it.words(), it.at());
    }
}
