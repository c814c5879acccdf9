package org.suban.catalog.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeViewsTests {

    @ParameterizedTest
    @CsvSource({
        "灯亮了三天,灯亮了五天,灯亮了[三]天",
        "灯亮了五天,灯亮了三天,灯亮了[五]天",
        "已修复,已修复并告知,已修复",
        "已修复并告知,已修复,已修复[并告知]",
        "旧,新,[旧]",
        "啊啊,啊啊啊,啊啊",
        "啊啊啊,啊啊,啊啊[啊]"
    })
    void onlyWhatDiffersIsMarked(String text, String other, String marked) {
        assertThat(ChangeViews.pieces(text, other).stream()
                        .map(it -> it.marked() ? "[" + it.text() + "]" : it.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}
