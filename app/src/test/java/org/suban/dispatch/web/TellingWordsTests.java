package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.dispatch.web.TellingWords.Piece;

class TellingWordsTests {

    @Test
    void marksEveryPlaceWhereAWordStands() {
        assertThat(TellingWords.in("路灯不亮，路灯", List.of("路灯", "灯不亮")))
                .containsExactly(new Piece("路灯不亮", true), new Piece("，", false), new Piece("路灯", true));
    }

    @Test
    void losesNothingOfTheText() {
        for (var text : List.of("", "a", "WiFi 坏了 <b>", "İİ灯", "灯😀灯")) {
            var pieces = TellingWords.in(text, List.of("wifi", "灯", "nothing", ""));
            assertThat(String.join("", pieces.stream().map(Piece::text).toList()))
                    .isEqualTo(text);
        }
    }

    @Test
    void findsLatinWordsInAnyCase() {
        assertThat(TellingWords.in("WiFi坏", List.of("wifi")))
                .containsExactly(new Piece("WiFi", true), new Piece("坏", false));
    }
}
