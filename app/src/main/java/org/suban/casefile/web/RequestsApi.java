package org.suban.casefile.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.Slip;
import org.suban.casefile.SplittingLetters;
import org.suban.casefile.TakingIn;
import org.suban.casefile.web.CaseAnswers.JournalLineBody;
import org.suban.casefile.web.CaseAnswers.ReceiptBody;
import org.suban.casefile.web.CaseAnswers.SplitBody;
import org.suban.casefile.web.CaseAnswers.TrackingBody;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Upload;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** The request as a resource: anybody may bring one and follow it with receipt and code; staff read its journal. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestsApi {

    private final TakingIn taking;
    private final SplittingLetters splitting;
    private final CaseFiles files;
    private final CaseAnswers answers;
    private final Problems problems;
    private final Clock clock;

    RequestsApi(
            TakingIn taking,
            SplittingLetters splitting,
            CaseFiles files,
            CaseAnswers answers,
            Problems problems,
            Clock clock) {
        this.taking = taking;
        this.splitting = splitting;
        this.files = files;
        this.answers = answers;
        this.problems = problems;
        this.clock = clock;
    }

    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> receive(@RequestBody SubmissionBody body, Visitor by, Locale locale) {
        return receive(body.submission(List.of()), by, locale);
    }

    /** The same with photos: a JSON part {@code request} and up to nine parts {@code photos}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> receiveWithPhotos(
            @RequestPart("request") SubmissionBody body,
            @RequestPart(value = "photos", required = false) @Nullable List<MultipartFile> photos,
            Visitor by,
            Locale locale)
            throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var photo : photos == null ? List.<MultipartFile>of() : photos) {
            uploads.add(new Upload(String.valueOf(photo.getOriginalFilename()), photo.getBytes()));
        }
        return receive(body.submission(uploads), by, locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrackingBody.class)))
    @GetMapping("/{receipt}")
    ResponseEntity<Object> track(
            @PathVariable String receipt, @RequestParam(defaultValue = "") String code, Visitor by, Locale locale) {
        return problems.answer(open(receipt, code, by), locale, it -> answers.tracking(it, !code.isEmpty(), locale));
    }

    record PartsBody(@Nullable List<String> parts) {}

    /** Two to five parts, each in words; only of a letter that waits to be sent. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SplitBody.class)))
    @PostMapping("/{receipt}/split")
    ResponseEntity<Object> split(@PathVariable Receipt receipt, @RequestBody PartsBody body, Staff by, Locale locale) {
        var typed = body.parts() == null ? List.<String>of() : body.parts();
        return problems.answer(
                splitting.split(by, receipt.request(), typed, clock.instant()),
                locale,
                it -> answers.split(files.of(receipt.request()), locale));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = JournalLineBody.class))))
    @GetMapping("/{receipt}/journal")
    ResponseEntity<Object> journal(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return problems.answer(files.open(by, receipt.request(), clock.instant()), locale, answers::journal);
    }

    private Decision<CaseFile> open(String receipt, String code, Visitor by) {
        var staff = by.staff();
        var known = Receipt.read(receipt);
        return staff != null && code.isEmpty() && known.isPresent()
                ? files.open(staff, known.get().request(), clock.instant())
                : files.open(receipt, code, clock.instant());
    }

    private ResponseEntity<Object> receive(Submission submission, Visitor by, Locale locale) {
        return switch (taking.take(submission, by, clock.instant())) {
            case Decision.Granted<Slip>(var slip) ->
                ResponseEntity.created(URI.create(
                                "/api/v1/requests/" + slip.received().request().receipt()))
                        .body(answers.receipt(slip, locale));
            case Decision.Refused<Slip>(var objections) -> problems.refusal(objections, locale);
        };
    }
}
