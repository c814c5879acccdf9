package org.suban.casefile.web.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MattersTests {

    @Test
    void cutsAtTheLettersOwnNumbers() {
        assertThat(Matters.in("一、路灯坏了。二、水管漏水。")).containsExactly("路灯坏了。", "水管漏水。");
        assertThat(Matters.in("1. 路灯坏了\n2. 水管漏水")).containsExactly("路灯坏了", "水管漏水");
        assertThat(Matters.in("一是路灯坏了；二是水管漏水。")).containsExactly("路灯坏了；", "水管漏水。");
    }

    @Test
    void theWordsBeforeTheFirstNumberFollowEachPart() {
        assertThat(Matters.in("我住澄波路 12 号：（1）路灯坏了。（2）水管漏水。"))
                .containsExactly("路灯坏了。\n我住澄波路 12 号：", "水管漏水。\n我住澄波路 12 号：");
    }

    @Test
    void aNumberWithinASentenceIsNoCut() {
        assertThat(Matters.in("水费涨到 2.5 元，第二天又涨。")).containsExactly("水费涨到 2.5 元，第二天又涨。", "");
    }

    @Test
    void elseBetweenParagraphsOrAtBesides() {
        assertThat(Matters.in("路灯坏了。\n\n水管漏水。")).containsExactly("路灯坏了。", "水管漏水。");
        assertThat(Matters.in("路灯坏了。另外，水管漏水。")).containsExactly("路灯坏了。", "另外，水管漏水。");
        assertThat(Matters.in("The lamp is out. Also, a pipe leaks."))
                .containsExactly("The lamp is out.", "Also, a pipe leaks.");
    }

    @Test
    void whereNoCutIsFoundThePersonMakesIt() {
        assertThat(Matters.in("路灯坏了水管也漏")).containsExactly("路灯坏了水管也漏", "");
        assertThat(Matters.in("")).containsExactly("", "");
    }

    @Test
    void whatIsMoreThanFiveStaysTogetherInTheFifth() {
        var seven = IntStream.rangeClosed(1, 7).mapToObj(it -> "第" + it + "段").collect(Collectors.joining("\n"));
        assertThat(Matters.in(seven)).hasSize(5).endsWith("第5段\n第6段\n第7段");
    }

    @Test
    void aLongLetterOfOneLetterIsReadInNoTime() {
        assertThat(Matters.in("一".repeat(4_000))).containsExactly("一".repeat(4_000), "");
        assertThat(Matters.in("\n ".repeat(2_000) + "1")).hasSize(2);
    }
}
