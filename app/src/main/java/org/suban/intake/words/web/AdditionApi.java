package org.suban.intake.words.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.intake.QueryCodes;
import org.suban.intake.words.AddingWords;
import org.suban.shared.Problems;

/** Takes more words from whoever has receipt and code. */
@RestController
class AdditionApi {

    private final QueryCodes codes;
    private final AddingWords adding;
    private final Problems problems;
    private final Clock clock;

    AdditionApi(QueryCodes codes, AddingWords adding, Problems problems, Clock clock) {
        this.codes = codes;
        this.adding = adding;
        this.problems = problems;
        this.clock = clock;
    }

    record MoreWordsBody(@Nullable String words) {}

    record AddedBody(String receipt, int number, Instant at) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AddedBody.class)))
    @PostMapping("/api/v1/requests/{receipt}/words")
    ResponseEntity<Object> add(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @RequestBody MoreWordsBody body,
            Locale locale) {
        var at = clock.instant();
        var decision = codes.open(receipt, code, at).then(it -> adding.add(it.id(), body.words(), at));
        return problems.answer(
                decision, locale, it -> new AddedBody(it.request().receipt().digits(), it.number(), it.at()));
    }
}
