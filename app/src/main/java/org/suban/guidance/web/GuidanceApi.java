package org.suban.guidance.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.guidance.GuidingRequests;
import org.suban.guidance.LookingAgain;
import org.suban.guidance.ObjectingToGuidance;
import org.suban.identity.Staff;
import org.suban.intake.QueryCodes;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;

/** Guidance, the objection of whoever has receipt and code, and the second look. */
@RestController
@RequestMapping("/api/v1/requests/{receipt}")
class GuidanceApi {

    private final GuidingRequests guiding;
    private final ObjectingToGuidance objecting;
    private final LookingAgain looking;
    private final QueryCodes codes;
    private final Problems problems;
    private final Clock clock;

    GuidanceApi(
            GuidingRequests guiding,
            ObjectingToGuidance objecting,
            LookingAgain looking,
            QueryCodes codes,
            Problems problems,
            Clock clock) {
        this.guiding = guiding;
        this.objecting = objecting;
        this.looking = looking;
        this.codes = codes;
        this.problems = problems;
        this.clock = clock;
    }

    record GuideBody(@Nullable String reason, @Nullable String words) {}

    record ObjectionBody(@Nullable String words) {}

    record LookBody(@Nullable Boolean upheld, @Nullable String words) {}

    /** Where it stands now: {@code guided}, or {@code waiting} where the guidance was lifted. */
    record GuidedBody(String receipt, String state) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuidedBody.class)))
    @PostMapping("/guidance")
    ResponseEntity<Object> guide(@PathVariable Receipt receipt, @RequestBody GuideBody body, Staff by, Locale locale) {
        var reason = body.reason() == null ? "" : body.reason();
        return problems.answer(
                guiding.guide(by, receipt.request(), reason, body.words(), clock.instant()),
                locale,
                it -> new GuidedBody(receipt.digits(), "guided"));
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuidedBody.class)))
    @PostMapping("/objection")
    ResponseEntity<Object> object(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @RequestBody ObjectionBody body,
            Locale locale) {
        var at = clock.instant();
        var decision = codes.open(receipt, code, at).then(it -> objecting.object(it.id(), body.words(), at));
        return problems.answer(
                decision, locale, it -> new GuidedBody(it.request().receipt().digits(), "guided"));
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GuidedBody.class)))
    @PostMapping("/second-look")
    ResponseEntity<Object> look(@PathVariable Receipt receipt, @RequestBody LookBody body, Staff by, Locale locale) {
        var upheld = body.upheld();
        if (upheld == null) {
            return problems.refusal(Objections.of(Refusal.wrong("upheld", "guidance.upheld-missing")), locale);
        }
        return problems.answer(
                looking.look(by, receipt.request(), upheld, body.words(), clock.instant()),
                locale,
                it -> new GuidedBody(receipt.digits(), it.upheld() ? "guided" : "waiting"));
    }
}
