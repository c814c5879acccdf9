package org.suban.insight.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.identity.Staff;
import org.suban.insight.Counted;
import org.suban.insight.Figure;
import org.suban.insight.FirstDispatch;
import org.suban.insight.Share;
import org.suban.insight.Wrong;
import org.suban.insight.web.FigureQuestions.Asked;
import org.suban.shared.Problems;

/** The first-dispatch figure for programs. */
@RestController
@RequestMapping("/api/v1/insight")
class InsightApi {

    private static final int PAGE = 100;

    private final FirstDispatch first;
    private final FigureQuestions questions;
    private final FigureFile file;
    private final InsightNames names;
    private final Problems problems;

    InsightApi(FirstDispatch first, FigureQuestions questions, FigureFile file, InsightNames names, Problems problems) {
        this.first = first;
        this.questions = questions;
        this.file = file;
        this.names = names;
        this.problems = problems;
    }

    /** So many of so many; {@code percent} is cut after one place, and missing where there were none. */
    record ShareBody(long right, long all, @Nullable BigDecimal percent) {}

    record CountedBody(String key, String name, ShareBody all, ShareBody people, ShareBody machine) {}

    /** What is not finished is in no share; {@code secondOfThese} already took a second decision. */
    record FigureBody(
            String from,
            String to,
            String by,
            @Nullable Instant countedUpTo,
            CountedBody total,
            long unfinished,
            long secondOfThese,
            List<CountedBody> lines) {}

    record WrongBody(
            String receipt,
            String firstUnit,
            String firstItem,
            String sentBy,
            String lastUnit,
            String lastItem,
            int rounds,
            Instant finishedAt) {}

    /** Of the requests finished from one week to another, those that the first unit they went to finished; by week, unit, item or sender. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureBody.class)))
    @GetMapping("/first-dispatch")
    ResponseEntity<Object> figure(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "week") String by,
            Staff staff,
            Locale locale) {
        var decision = questions
                .asked(from, to, by)
                .then(asked -> first.read(staff, asked.weeks()).map(it -> body(it, asked, locale)));
        return problems.answer(decision, locale, it -> it);
    }

    /** The same lines as CSV. */
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    @GetMapping("/first-dispatch.csv")
    ResponseEntity<Object> sheet(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "week") String by,
            Staff staff,
            Locale locale) {
        return file.answer(from, to, by, staff, locale);
    }

    /** Those that went wrong, the latest first. */
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = WrongBody.class))))
    @GetMapping("/first-dispatch/wrong")
    ResponseEntity<Object> wrong(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "0") int page,
            Staff staff,
            Locale locale) {
        var decision = questions
                .weeks(from, to)
                .then(weeks -> first.wrong(staff, weeks, Math.clamp(page, 0, 1_000_000), PAGE));
        return problems.answer(
                decision, locale, it -> it.stream().map(InsightApi::body).toList());
    }

    private FigureBody body(Figure it, Asked asked, Locale locale) {
        return new FigureBody(
                it.weeks().from().toString(),
                it.weeks().to().toString(),
                asked.lines().code(),
                it.countedUpTo().orElse(null),
                body(it.total(), names.word("insight.total", locale)),
                it.unfinished().all(),
                it.unfinished().second(),
                it.by(asked.lines()).stream()
                        .map(line -> body(line, names.of(asked.lines(), line.key(), locale)))
                        .toList());
    }

    private static CountedBody body(Counted it, String name) {
        return new CountedBody(it.key(), name, body(it.all()), body(it.people()), body(it.machine()));
    }

    private static ShareBody body(Share it) {
        return new ShareBody(it.right(), it.all(), it.percent().orElse(null));
    }

    private static WrongBody body(Wrong it) {
        return new WrongBody(
                it.request().receipt().digits(),
                it.firstUnit().value(),
                it.firstItem().value(),
                it.byMachine() ? "machine" : "people",
                it.lastUnit().value(),
                it.lastItem().value(),
                it.rounds(),
                it.finishedAt());
    }
}
