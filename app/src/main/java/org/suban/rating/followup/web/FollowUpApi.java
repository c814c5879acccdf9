package org.suban.rating.followup.web;

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
import org.suban.identity.Staff;
import org.suban.rating.followup.FollowUp;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.rating.followup.FollowUp.Why;
import org.suban.rating.followup.FollowingUp;
import org.suban.rating.web.RatedBody;
import org.suban.rating.web.VerdictBody;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** For programs of those who ask, a call centre's for example: the list, attempts in vain, and what the person says. */
@RestController
@RequestMapping("/api/v1")
class FollowUpApi {

    private final FollowingUp following;
    private final Problems problems;
    private final Clock clock;

    FollowUpApi(FollowingUp following, Problems problems, Clock clock) {
        this.following = following;
        this.problems = problems;
        this.clock = clock;
    }

    record FollowUpBody(String receipt, String unit, Why why, Instant listedAt, int attempts) {}

    record FollowUpsBody(List<FollowUpBody> open) {}

    /** Why there is no verdict: {@code NO_ANSWER}, {@code WRONG_NUMBER} or {@code REFUSED}; who was reached gives one. */
    record AttemptBody(@Nullable CameTo cameTo, @Nullable String words) {
        String said() {
            return words == null ? "" : words;
        }
    }

    record AttemptedBody(String receipt, int attempts) {}

    /** The longest waiting first. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FollowUpsBody.class)))
    @GetMapping("/follow-ups")
    ResponseEntity<Object> list(Staff by, Locale locale) {
        Decision<List<FollowUp>> open = by.mayFollowUp()
                ? Decision.granted(following.waitingFor(by))
                : Decision.refused(Refusal.because(Kind.NOT_YOURS, "rating.callers-only"));
        return problems.answer(
                open,
                locale,
                all -> new FollowUpsBody(all.stream().map(FollowUpApi::body).toList()));
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttemptedBody.class)))
    @PostMapping("/requests/{receipt}/follow-up/attempts")
    ResponseEntity<Object> attempt(
            @PathVariable Receipt receipt, @RequestBody AttemptBody body, Staff by, Locale locale) {
        var cameTo = body.cameTo();
        Decision<FollowUp> tried = cameTo == null || cameTo == CameTo.REACHED
                ? Decision.refused(Refusal.wrong("cameTo", "rating.attempt-came-to"))
                : following.attempt(by, receipt.request(), cameTo, body.said(), clock.instant());
        return problems.answer(tried, locale, it -> new AttemptedBody(receipt.digits(), it.attempts() + 1));
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RatedBody.class)))
    @PostMapping("/requests/{receipt}/follow-up/verdict")
    ResponseEntity<Object> verdict(
            @PathVariable Receipt receipt, @RequestBody VerdictBody body, Staff by, Locale locale) {
        return problems.answer(
                following.verdict(by, receipt.request(), body.verdict(), clock.instant()), locale, RatedBody::of);
    }

    private static FollowUpBody body(FollowUp it) {
        return new FollowUpBody(
                it.request().receipt().digits(), it.unit().value(), it.why(), it.listedAt(), it.attempts());
    }
}
