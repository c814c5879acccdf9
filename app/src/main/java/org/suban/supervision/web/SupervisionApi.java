package org.suban.supervision.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.supervision.NewOrder;
import org.suban.supervision.Order;
import org.suban.supervision.Supervising;
import org.suban.supervision.Suspects;

/** Urges and orders of inspectors, and the answers of units. */
@RestController
@RequestMapping("/api/v1/requests/{receipt}")
class SupervisionApi {

    private final Supervising supervising;
    private final Suspects suspects;
    private final Problems problems;
    private final Clock clock;

    SupervisionApi(Supervising supervising, Suspects suspects, Problems problems, Clock clock) {
        this.supervising = supervising;
        this.suspects = suspects;
        this.problems = problems;
        this.clock = clock;
    }

    record WordsToUnitBody(@Nullable String words) {
        String said() {
            return words == null ? "" : words;
        }
    }

    /** Working days, five where nothing is said; on whose word, if it is not the inspector's own. */
    record OrderGivenBody(
            @Nullable String words,
            @Nullable Integer days,
            @Nullable String wordOf) {

        NewOrder said() {
            return new NewOrder(
                    words == null ? "" : words, days == null ? Supervising.DAYS : days, wordOf == null ? "" : wordOf);
        }
    }

    record UrgedBody(String receipt, String unit) {}

    record SupervisionOrderBody(String receipt, int number, String unit, Instant due, boolean answered) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UrgedBody.class)))
    @PostMapping("/urge")
    ResponseEntity<Object> urge(
            @PathVariable Receipt receipt, @RequestBody WordsToUnitBody body, Staff by, Locale locale) {
        return problems.answer(
                supervising.urge(by, receipt.request(), body.said(), clock.instant()),
                locale,
                it -> new UrgedBody(receipt.digits(), it.unit().value()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionOrderBody.class)))
    @PostMapping("/orders")
    ResponseEntity<Object> order(
            @PathVariable Receipt receipt, @RequestBody OrderGivenBody body, Staff by, Locale locale) {
        return answer(supervising.order(by, receipt.request(), body.said(), clock.instant()), locale);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SupervisionOrderBody.class)))
    @PostMapping("/orders/{number}/answer")
    ResponseEntity<Object> answered(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestBody WordsToUnitBody body,
            Staff by,
            Locale locale) {
        return answer(supervising.answer(by, receipt.request(), number, body.said(), clock.instant()), locale);
    }

    record LookedThroughBody(String receipt) {}

    /** An inspector has gone through what looked false about it. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LookedThroughBody.class)))
    @PostMapping("/looked-through")
    ResponseEntity<Object> looked(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return problems.answer(
                suspects.looked(by, receipt.request(), clock.instant()),
                locale,
                it -> new LookedThroughBody(it.receipt().digits()));
    }

    private ResponseEntity<Object> answer(Decision<Order> decision, Locale locale) {
        return problems.answer(
                decision,
                locale,
                it -> new SupervisionOrderBody(
                        it.request().receipt().digits(),
                        it.number(),
                        it.unit().value(),
                        it.due(),
                        it.answer() != null));
    }
}
