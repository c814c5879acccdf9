package org.suban.casefile.web;

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
import org.springframework.web.bind.annotation.RestController;
import org.suban.casefile.CaseFiles;
import org.suban.clock.Move;
import org.suban.clock.view.ClockView;
import org.suban.clock.view.ClockViews;
import org.suban.identity.Staff;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** The clocks of a case: what was promised, how that was reckoned, and each row that moved it. */
@RestController
class ClocksApi {

    private final CaseFiles files;
    private final ClockViews clocks;
    private final Problems problems;
    private final Clock clock;

    ClocksApi(CaseFiles files, ClockViews clocks, Problems problems, Clock clock) {
        this.files = files;
        this.clocks = clocks;
        this.problems = problems;
        this.clock = clock;
    }

    /** {@code way} is the calendar's page that shows day by day how {@code firstDue} was reckoned. */
    record ClockBody(
            String kind,
            int number,
            String state,
            Instant began,
            String limit,
            String rule,
            String calendar,
            boolean provisional,
            Instant firstDue,
            Instant due,
            @Nullable Instant ended,
            String way,
            List<MoveBody> moves) {}

    record MoveBody(String why, Instant was, Instant due, String words, Instant at) {}

    record ClocksBody(String receipt, List<ClockBody> clocks) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClocksBody.class)))
    @GetMapping("/api/v1/requests/{receipt}/clocks")
    ResponseEntity<Object> clocks(@PathVariable Receipt receipt, Staff by, Locale locale) {
        var at = clock.instant();
        return problems.answer(
                files.open(by, receipt.request(), at),
                locale,
                it -> new ClocksBody(
                        receipt.digits(),
                        clocks.of(receipt.request(), at).stream()
                                .map(ClocksApi::body)
                                .toList()));
    }

    private static ClockBody body(ClockView it) {
        var clock = it.clock();
        return new ClockBody(
                clock.id().kind().name(),
                clock.id().number(),
                it.state().name(),
                clock.began(),
                clock.limit().toString(),
                clock.rule(),
                clock.calendar(),
                clock.provisional(),
                clock.firstDue(),
                clock.due(),
                clock.endedAt(),
                it.sum(),
                it.moves().stream().map(ClocksApi::body).toList());
    }

    private static MoveBody body(Move it) {
        var why = switch (it.why()) {
            case Move.Extended extended -> "extended";
            case Move.Held held -> "held";
            case Move.Calendar calendar -> "calendar";
        };
        return new MoveBody(why, it.was(), it.due(), it.words(), it.at());
    }
}
