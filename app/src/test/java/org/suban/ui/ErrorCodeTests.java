package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodeTests {

    private final Random random = new Random(7);

    @Test
    void hasFiveSignsOfWhichNoneLooksLikeAnother() {
        assertThat(Stream.generate(() -> ErrorCode.drawnFrom(random).signs()).limit(1000))
                .allMatch(code -> code.matches("[2-9A-Z]{5}"))
                .noneMatch(code -> code.matches(".*[01BGILOQSUVZ].*"));
    }

    @Test
    void isSeldomDrawnTwice() {
        assertThat(Stream.generate(() -> ErrorCode.drawnFrom(random).signs())
                        .limit(1000)
                        .distinct())
                .hasSizeGreaterThan(990);
    }

    @ParameterizedTest
    @CsvSource({"403, 403", "404, 404", "413, 413", "429, 429", "500, 500", "503, 500", "405, other", "400, other"})
    void hasOwnWordsForTheCommonTroubles(int status, String kind) {
        assertThat(ErrorWords.kind(status)).isEqualTo(kind);
    }
}
