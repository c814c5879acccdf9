package org.suban.supervision.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.clock.kept.Kept;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.supervision.promise.Promises;

/** The same counts for programs, of the last 1 to 366 natural days. */
@RestController
class PromiseApi {

    private static final int LONGEST = 366;

    private final Promises promises;
    private final Problems problems;
    private final Clock clock;

    PromiseApi(Promises promises, Problems problems, Clock clock) {
        this.promises = promises;
        this.problems = problems;
        this.clock = clock;
    }

    /** Paused is in seconds of natural time. */
    record KeptBody(long ended, long inTime, long extended, long pauses, long pausedSeconds) {

        static KeptBody of(Kept it) {
            return new KeptBody(
                    it.ended(),
                    it.inTime(),
                    it.extended(),
                    it.holds(),
                    it.held().toSeconds());
        }
    }

    record UnitBody(String unit, KeptBody finish, KeptBody firstContact, long endedUnsolved) {}

    record PromisesBody(int days, List<UnitBody> units) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromisesBody.class)))
    @GetMapping("/api/v1/promises")
    ResponseEntity<Object> promises(@RequestParam(defaultValue = "30") int days, Staff by, Locale locale) {
        return problems.answer(asked(by, days), locale, lines -> new PromisesBody(days, lines));
    }

    private Decision<List<UnitBody>> asked(Staff by, int days) {
        if (!by.maySeeFigures()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "supervision.figures-closed"));
        } else if (days < 1 || days > LONGEST) {
            return Decision.refused(Refusal.wrong("days", "supervision.promise-days", LONGEST));
        }
        var now = clock.instant();
        return Decision.granted(promises.of(now.minus(Duration.ofDays(days)), now).stream()
                .map(it -> new UnitBody(
                        it.unit().code().value(), KeptBody.of(it.finish()), KeptBody.of(it.contact()), it.unsolved()))
                .toList());
    }
}
