package org.suban.handling.part.web;

import static org.suban.handling.part.web.PartForm.orEmpty;

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
import org.suban.handling.Handlings;
import org.suban.handling.part.Asking;
import org.suban.handling.part.Cohosts;
import org.suban.handling.part.DoingParts;
import org.suban.handling.part.OpeningParts;
import org.suban.handling.part.Part;
import org.suban.handling.part.Part.Turn;
import org.suban.handling.part.Parts;
import org.suban.identity.Staff;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** What other units do for a request: opened and withdrawn by its host, done by who was asked. */
@RestController
@RequestMapping("/api/v1")
class PartApi {

    private static final int PAGE = 50;

    private final OpeningParts opening;
    private final DoingParts doing;
    private final Parts parts;
    private final Cohosts cohosts;
    private final Handlings handlings;
    private final Problems problems;
    private final Clock clock;

    PartApi(
            OpeningParts opening,
            DoingParts doing,
            Parts parts,
            Cohosts cohosts,
            Handlings handlings,
            Problems problems,
            Clock clock) {
        this.opening = opening;
        this.doing = doing;
        this.parts = parts;
        this.cohosts = cohosts;
        this.handlings = handlings;
        this.problems = problems;
        this.clock = clock;
    }

    /** Whom the host asks to do what; {@code mandatory} unless it says no, a {@code reason} for a unit the list does not name, {@code inPlaceOf} the number of a returned part. */
    record AskingBody(
            @Nullable String unit,
            @Nullable String task,
            @Nullable Boolean mandatory,
            @Nullable String reason,
            @Nullable Integer days,
            @Nullable Integer inPlaceOf) {

        Asking asking() {
            return new Asking(
                    orEmpty(unit), orEmpty(task), !Boolean.FALSE.equals(mandatory), orEmpty(reason), days, inPlaceOf);
        }
    }

    record DidBody(@Nullable String did) {}

    record ReasonBody(@Nullable String reason) {}

    /** One turn of a part: {@code accepted}, {@code done}, {@code returned} or {@code withdrawn}. */
    record TurnBody(String state, String words, Instant at) {}

    /** A part; its state is {@code offered} until its first turn. */
    record JointPartBody(
            String receipt,
            int number,
            String unit,
            String task,
            boolean mandatory,
            String reason,
            String state,
            Instant signBy,
            Instant due,
            Instant openedAt,
            List<TurnBody> turns) {}

    /** The units the list names as co-hosts, and the parts there are. */
    record JointBody(String receipt, List<String> named, List<JointPartBody> parts) {}

    record PartDeskBody(String unit, long total, int page, List<JointPartBody> open) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPartBody.class)))
    @PostMapping("/handling/{receipt}/parts")
    ResponseEntity<Object> open(@PathVariable Receipt receipt, @RequestBody AskingBody body, Staff by, Locale locale) {
        return answer(opening.open(by, receipt.request(), body.asking(), clock.instant()), locale);
    }

    /** For the host, for whoever was asked, and for those who see every case. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointBody.class)))
    @GetMapping("/handling/{receipt}/parts")
    ResponseEntity<Object> all(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return problems.answer(joint(by, receipt.request()), locale, it -> it);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPartBody.class)))
    @PostMapping("/handling/{receipt}/parts/{number}/accept")
    ResponseEntity<Object> accept(@PathVariable Receipt receipt, @PathVariable int number, Staff by, Locale locale) {
        return answer(doing.accept(by, receipt.request(), number, clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPartBody.class)))
    @PostMapping("/handling/{receipt}/parts/{number}/done")
    ResponseEntity<Object> done(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestBody DidBody body,
            Staff by,
            Locale locale) {
        return answer(doing.finish(by, receipt.request(), number, orEmpty(body.did()), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPartBody.class)))
    @PostMapping("/handling/{receipt}/parts/{number}/return")
    ResponseEntity<Object> giveBack(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestBody ReasonBody body,
            Staff by,
            Locale locale) {
        return answer(doing.giveBack(by, receipt.request(), number, orEmpty(body.reason()), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPartBody.class)))
    @PostMapping("/handling/{receipt}/parts/{number}/withdraw")
    ResponseEntity<Object> withdraw(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestBody ReasonBody body,
            Staff by,
            Locale locale) {
        return answer(opening.withdraw(by, receipt.request(), number, orEmpty(body.reason()), clock.instant()), locale);
    }

    /** What the own unit is asked to do; an administrator names the unit. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartDeskBody.class)))
    @GetMapping("/desk/parts")
    ResponseEntity<Object> desk(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Locale locale) {
        var which = unit == null ? by.unit() : new UnitCode(unit);
        var decision = which != null && by.mayActFor(which)
                ? Decision.granted(desk(which, Math.clamp(page, 0, 1_000_000)))
                : Decision.<PartDeskBody>refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        return problems.answer(decision, locale, it -> it);
    }

    private Decision<JointBody> joint(Staff by, RequestId request) {
        return handlings
                .find(request)
                .filter(it -> by.mayActFor(it.unit()) || by.maySeeEveryCase() || parts.wasAsked(by, request))
                .map(it -> new JointBody(
                        request.receipt().digits(),
                        cohosts.named(it).stream().map(UnitCode::value).toList(),
                        parts.of(request).stream().map(PartApi::body).toList()))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
    }

    private PartDeskBody desk(UnitCode unit, int page) {
        var open = parts.desk(unit, page, PAGE).stream().map(PartApi::body).toList();
        return new PartDeskBody(unit.value(), parts.onDesk(unit), page, open);
    }

    private ResponseEntity<Object> answer(Decision<Part> decision, Locale locale) {
        return problems.answer(decision, locale, PartApi::body);
    }

    private static JointPartBody body(Part it) {
        return new JointPartBody(
                it.request().receipt().digits(),
                it.number(),
                it.unit().value(),
                it.task(),
                it.mandatory(),
                it.reason(),
                code(it.step()),
                it.signBy(),
                it.due(),
                it.openedAt(),
                it.turns().stream().map(PartApi::body).toList());
    }

    private static TurnBody body(Turn it) {
        return new TurnBody(code(it.step()), it.words(), it.at());
    }

    private static String code(Enum<?> step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
