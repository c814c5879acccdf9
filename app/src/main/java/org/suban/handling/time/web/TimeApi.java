package org.suban.handling.time.web;

import static org.suban.handling.time.web.TimeForm.orEmpty;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.clock.Countdown;
import org.suban.handling.approval.AnsweringApproval;
import org.suban.handling.approval.Approval;
import org.suban.handling.approval.AskingApproval;
import org.suban.handling.approval.EndAsked;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** More time, waiting and the honest end, and another person's word on them. */
@RestController
@RequestMapping("/api/v1/requests/{receipt}")
class TimeApi {

    private final AskingApproval asking;
    private final AnsweringApproval answering;
    private final Pausing pausing;
    private final Problems problems;
    private final Clock clock;

    TimeApi(AskingApproval asking, AnsweringApproval answering, Pausing pausing, Problems problems, Clock clock) {
        this.asking = asking;
        this.answering = answering;
        this.pausing = pausing;
        this.problems = problems;
        this.clock = clock;
    }

    /** Working days. */
    record ExtensionBody(
            @Nullable Integer days,
            @Nullable Reason reason,
            @Nullable String words) {}

    record DeadEndBody(
            @Nullable Ground ground,
            @Nullable String route,
            @Nullable LocalDate lookAgain,
            @Nullable String whyNot,
            @Nullable String publicReply,
            @Nullable String internalAccount) {

        EndAsked said() {
            return new EndAsked(
                    ground, orEmpty(route), lookAgain, orEmpty(whyNot), orEmpty(publicReply), orEmpty(internalAccount));
        }
    }

    record AnswerBody(boolean granted, @Nullable String words) {}

    /** Natural days; which office it waits for and for what. */
    record PauseBody(@Nullable Integer days, @Nullable String words) {}

    record ApprovalBody(
            String receipt, int number, @Nullable Boolean granted) {}

    record ClockBody(String receipt, Instant due, @Nullable Instant heldUntil) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalBody.class)))
    @PostMapping("/extension")
    ResponseEntity<Object> extension(
            @PathVariable Receipt receipt, @RequestBody ExtensionBody body, Staff by, Locale locale) {
        return approval(
                asking.moreTime(
                        by, receipt.request(), body.days(), body.reason(), orEmpty(body.words()), clock.instant()),
                locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalBody.class)))
    @PostMapping("/dead-end")
    ResponseEntity<Object> deadEnd(
            @PathVariable Receipt receipt, @RequestBody DeadEndBody body, Staff by, Locale locale) {
        return approval(asking.noSolution(by, receipt.request(), body.said(), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApprovalBody.class)))
    @PostMapping("/approvals/{number}")
    ResponseEntity<Object> answer(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestBody AnswerBody body,
            Staff by,
            Locale locale) {
        return approval(
                answering.answer(by, receipt.request(), number, body.granted(), orEmpty(body.words()), clock.instant()),
                locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClockBody.class)))
    @PostMapping("/pause")
    ResponseEntity<Object> pause(@PathVariable Receipt receipt, @RequestBody PauseBody body, Staff by, Locale locale) {
        return clock(pausing.hold(by, receipt.request(), body.days(), orEmpty(body.words()), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClockBody.class)))
    @PostMapping("/go-on")
    ResponseEntity<Object> goOn(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return clock(pausing.release(by, receipt.request(), clock.instant()), locale);
    }

    private ResponseEntity<Object> approval(Decision<Approval> decision, Locale locale) {
        return problems.answer(decision, locale, it -> {
            var answer = it.answer();
            return new ApprovalBody(
                    it.request().receipt().digits(), it.number(), answer == null ? null : answer.granted());
        });
    }

    private ResponseEntity<Object> clock(Decision<Countdown> decision, Locale locale) {
        return problems.answer(decision, locale, it -> {
            var hold = it.hold();
            return new ClockBody(it.id().request().receipt().digits(), it.due(), hold == null ? null : hold.until());
        });
    }
}
