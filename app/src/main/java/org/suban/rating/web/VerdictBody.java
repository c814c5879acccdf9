package org.suban.rating.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Solved;
import org.suban.rating.Scores;
import org.suban.rating.Verdict;

/** A verdict as programs send it; who knows only yes and no may send {@code true} and {@code false}, which are 4 and 2 of 5. */
public record VerdictBody(
        @Schema(description = "yes, partly or no; true and false are yes and no") @Nullable
        Object solved,

        @Schema(description = "5 (very) to 1 (not at all); true and false are 4 and 2") @Nullable
        Object satisfied,

        @Nullable Integer speed,
        @Nullable Integer result,
        @Nullable Integer manner,
        @Nullable Integer reply,
        @Nullable String words) {

    public Verdict verdict() {
        return new Verdict(solution(), steps(), new Scores(speed, result, manner, reply), words);
    }

    private @Nullable Solved solution() {
        return switch (solved) {
            case Boolean said -> said ? Solved.YES : Solved.NO;
            case String said ->
                Arrays.stream(Solved.values())
                        .filter(it -> it.name().equals(said.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
            case null, default -> null;
        };
    }

    private @Nullable Integer steps() {
        return switch (satisfied) {
            case Boolean said -> said ? 4 : 2;
            case Integer steps -> steps;
            case null, default -> null;
        };
    }
}
