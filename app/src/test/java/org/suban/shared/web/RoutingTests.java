package org.suban.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.suban.shared.web.Routing.Ends;

class RoutingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /desk/{receipt}/parts/{n}/withdraw | /desk/             | /withdraw
            /desk/{receipt}                    | /desk/             | ''
            /list                              | /list              | ''
            /files/{*rest}                     | /files/            | ''
            /city/*.csv                        | /city/             | .csv
            /a/{n:[0-9]+}                      | /a/                | ''
            """)
    void aPatternBeginsAndEndsInItsOwnWords(String pattern, String first, String last) {
        assertThat(ends(pattern)).isEqualTo(new Ends(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/{receipt}/parts, /desk/12/parts",
        "/desk/{receipt}/parts, /desk/12/pa%72ts",
        "/desk/{receipt}/parts, /d%65sk/12/parts",
        "/desk/{receipt}/parts, /desk/12/parts;a=1",
        "/list, /list"
    })
    void nothingIsLeftOutThatTheWholePatternFits(String pattern, String path) {
        assertThat(new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(path)))
                .isTrue();
        assertThat(ends(pattern).fit(path)).isTrue();
    }

    @Test
    void otherWordsAreLeftOut() {
        assertThat(ends("/desk/{receipt}/parts").fit("/desk/12/time")).isFalse();
        assertThat(ends("/desk/{receipt}/parts").fit("/cases/12/parts")).isFalse();
    }

    private static Ends ends(String pattern) {
        return Ends.of(new PathPatternParser().parse(pattern));
    }
}
