package org.suban.handling.question.web;

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
import org.suban.handling.question.AnsweringQuestions;
import org.suban.handling.question.AskingThePerson;
import org.suban.handling.question.Question;
import org.suban.identity.Staff;
import org.suban.intake.QueryCodes;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** The unit asks and reads; the person who has receipt and code answers. */
@RestController
@RequestMapping("/api/v1/requests/{receipt}/questions")
class QuestionApi {

    private final AskingThePerson asking;
    private final AnsweringQuestions answering;
    private final QuestionViews views;
    private final QueryCodes codes;
    private final Problems problems;
    private final Clock clock;

    QuestionApi(
            AskingThePerson asking,
            AnsweringQuestions answering,
            QuestionViews views,
            QueryCodes codes,
            Problems problems,
            Clock clock) {
        this.asking = asking;
        this.answering = answering;
        this.views = views;
        this.codes = codes;
        this.problems = problems;
        this.clock = clock;
    }

    /** What is asked, or what is answered. */
    record WordsBody(@Nullable String words) {

        String typed() {
            return words == null ? "" : words;
        }
    }

    record QuestionBody(
            int number,
            String words,
            Instant at,
            Instant until,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static QuestionBody of(Question it) {
            var answer = it.answer();
            return new QuestionBody(
                    it.number(),
                    it.words(),
                    it.at(),
                    it.until(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.at());
        }
    }

    record QuestionsBody(String receipt, List<QuestionBody> questions) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionBody.class)))
    @PostMapping
    ResponseEntity<Object> ask(@PathVariable Receipt receipt, @RequestBody WordsBody body, Staff by, Locale locale) {
        return problems.answer(
                asking.ask(by, receipt.request(), body.typed(), clock.instant()), locale, QuestionBody::of);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionsBody.class)))
    @GetMapping
    ResponseEntity<Object> asked(@PathVariable Receipt receipt, Staff by, Locale locale) {
        var view = views.of(by, receipt.request(), clock.instant())
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit")));
        return problems.answer(
                view,
                locale,
                it -> new QuestionsBody(
                        receipt.digits(),
                        it.questions().stream().map(QuestionBody::of).toList()));
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionBody.class)))
    @PostMapping("/{number}/answer")
    ResponseEntity<Object> answer(
            @PathVariable String receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String code,
            @RequestBody WordsBody body,
            Locale locale) {
        var at = clock.instant();
        var decision = codes.open(receipt, code, at).then(it -> answering.answer(it.id(), number, body.typed(), at));
        return problems.answer(decision, locale, QuestionBody::of);
    }
}
