package org.suban.calendar.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.calendar.CalendarTerms;
import org.suban.calendar.Limit;
import org.suban.calendar.Stretch;
import org.suban.shared.Problems;

/** When something is due, and how one comes to that date; for everybody, because a promise must be checkable. */
@RestController
class CalendarApi {

    private final DueQuestions questions;
    private final StepWords words;
    private final Problems problems;

    CalendarApi(DueQuestions questions, StepWords words, Problems problems) {
        this.questions = questions;
        this.words = words;
        this.problems = problems;
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DueBody.class)))
    @GetMapping("/api/v1/calendar/due")
    ResponseEntity<Object> due(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String limit,
            @RequestParam(defaultValue = CalendarTerms.CITY) String calendar,
            Locale locale) {
        return problems.answer(
                questions.answer(from, limit, calendar),
                locale,
                it -> new DueBody(
                        it.due().toOffsetDateTime(),
                        it.provisional(),
                        it.way().stream()
                                .map(step -> body(step, it.limit(), locale))
                                .toList()));
    }

    private DueBody.StepBody body(Stretch it, Limit limit, Locale locale) {
        return new DueBody.StepBody(
                it.from(), it.to(), it.kind().name(), it.name(), it.counted(), words.of(it, limit, locale));
    }
}
