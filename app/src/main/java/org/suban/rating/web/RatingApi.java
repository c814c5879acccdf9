package org.suban.rating.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.intake.QueryCodes;
import org.suban.rating.RatingRequests;
import org.suban.rating.Voice;
import org.suban.shared.Problems;

/** Takes the verdict of whoever has receipt and code. */
@RestController
class RatingApi {

    private final QueryCodes codes;
    private final RatingRequests rating;
    private final Problems problems;
    private final Clock clock;

    RatingApi(QueryCodes codes, RatingRequests rating, Problems problems, Clock clock) {
        this.codes = codes;
        this.rating = rating;
        this.problems = problems;
        this.clock = clock;
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RatedBody.class)))
    @PostMapping("/api/v1/requests/{receipt}/rating")
    ResponseEntity<Object> rate(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @RequestBody VerdictBody body,
            Locale locale) {
        var at = clock.instant();
        var decision =
                codes.open(receipt, code, at).then(it -> rating.rate(it.id(), body.verdict(), Voice.TRACKING, at));
        return problems.answer(decision, locale, RatedBody::of);
    }
}
