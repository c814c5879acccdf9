package org.suban.handling.evidence.web;

import static org.suban.handling.evidence.web.EvidenceForm.orEmpty;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.suban.handling.evidence.Evidence;
import org.suban.handling.evidence.FilingEvidence;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Files evidence: a record in words as JSON, pictures as a form. */
@RestController
class EvidenceApi {

    private final FilingEvidence filing;
    private final EvidenceViews views;
    private final Problems problems;
    private final Clock clock;

    EvidenceApi(FilingEvidence filing, EvidenceViews views, Problems problems, Clock clock) {
        this.filing = filing;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    /** The kind as the list names it, and where the record is found. */
    record EvidenceBody(@Nullable String kind, @Nullable String words) {}

    record PieceBody(int number, String kind, String words, boolean picture, Instant at) {}

    record FiledBody(String receipt, List<PieceBody> filed) {}

    record AskedBody(String receipt, List<String> lacking, List<PieceBody> filed) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FiledBody.class)))
    @PostMapping(path = "/api/v1/requests/{receipt}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> words(
            @PathVariable Receipt receipt, @RequestBody EvidenceBody body, Staff by, Locale locale) {
        var filed = filing.file(
                by, receipt.request(), orEmpty(body.kind()), orEmpty(body.words()), List.of(), clock.instant());
        return answer(filed, receipt, locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FiledBody.class)))
    @PostMapping(path = "/api/v1/requests/{receipt}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> pictures(
            @PathVariable Receipt receipt, @ModelAttribute EvidenceForm form, Staff by, Locale locale)
            throws IOException {
        var filed = form.pictures()
                .then(it -> filing.file(
                        by, receipt.request(), orEmpty(form.kind()), orEmpty(form.words()), it, clock.instant()));
        return answer(filed, receipt, locale);
    }

    /** What the list asks for, what of it is still lacking, and what was filed. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AskedBody.class)))
    @GetMapping("/api/v1/requests/{receipt}/evidence")
    ResponseEntity<Object> asked(@PathVariable Receipt receipt, Staff by, Locale locale) {
        var view = views.of(by, receipt.request(), locale)
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
        return problems.answer(
                view,
                locale,
                it -> new AskedBody(
                        receipt.digits(),
                        it.lacking(),
                        it.filed().stream().map(EvidenceApi::piece).toList()));
    }

    private static PieceBody piece(Evidence it) {
        return new PieceBody(it.number(), it.kind(), it.words(), it.pictured(), it.at());
    }

    private ResponseEntity<Object> answer(Decision<List<Evidence>> decision, Receipt receipt, Locale locale) {
        return problems.answer(
                decision,
                locale,
                filed -> new FiledBody(
                        receipt.digits(), filed.stream().map(EvidenceApi::piece).toList()));
    }
}
