package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages carry no words, no style and no script of their own. */
class TemplateTests {

    @Test
    void templatesCarryNoWordsStyleOrScript() {
        assertThat(House.TEMPLATES.stream().flatMap(it -> complaints(it).stream()))
                .isEmpty();
    }

    @Test
    void catchesWordsInText() {
        assertThat(complaints("<p>你好</p>")).containsExactly("Sample.html:1 text: 你好");
        assertThat(complaints("\n<p>Hello&nbsp;<b th:text=\"#{a}\">you</b></p>"))
                .hasSize(2);
        assertThat(complaints("<p>[[#{a.b}]] hello</p>")).hasSize(1);
        assertThat(complaints("<h1>Suban 速办</h1><p>[[#{a.b(${c})}]] · 1 &middot; 2 &times; [(${d})]</p>"))
                .isEmpty();
        assertThat(complaints("<!-- why --><p th:text=\"#{a}\"></p>")).isEmpty();
    }

    @Test
    void catchesWordsInAttributes() {
        assertThat(complaints("<input placeholder=\"Your name\">"))
                .containsExactly("Sample.html:1 placeholder: Your name");
        assertThat(complaints("<img alt=\"照片\" src=\"a.png\">")).hasSize(1);
        assertThat(complaints("<button title=\"Send\" aria-label=\"Send\"></button>"))
                .hasSize(2);
        assertThat(complaints("<input type=\"submit\" value=\"Send\">")).hasSize(1);
        assertThat(complaints("<input type=\"hidden\" name=\"a\" value=\"send\"><img alt=\"\" src=\"a.png\">"))
                .isEmpty();
    }

    @Test
    void catchesWordsInExpressions() {
        assertThat(complaints("<p th:text=\"'Hello ' + ${name}\"></p>")).hasSize(1);
        assertThat(complaints("<p th:title=\"|Hello ${name}|\"></p>")).hasSize(1);
        assertThat(complaints("<p th:text=\"${late ? '逾期' : ''}\"></p>")).hasSize(1);
        assertThat(complaints("<p th:text=\"${#temporals.format(at, 'yyyy-MM-dd')} + ' · ' + #{a.b}\"></p>"))
                .isEmpty();
        assertThat(complaints("<p th:title=\"${late} ? #{a.late} : #{a.near}\"></p>"))
                .isEmpty();
    }

    @Test
    void catchesStyleAndScript() {
        assertThat(complaints("<p style=\"color: red\"></p>")).hasSize(1);
        assertThat(complaints("<p th:style=\"${a}\"></p>")).hasSize(1);
        assertThat(complaints("<style>p {}</style>")).hasSize(1);
        assertThat(complaints("<script>alert(1)</script>")).hasSize(1);
        assertThat(complaints("<button onclick=\"a()\"></button>")).hasSize(1);
        assertThat(complaints("<a href=\"javascript:a()\"></a>")).hasSize(1);
        assertThat(complaints("<script src=\"/a.js\" defer></script><p class=\"style\"></p>"))
                .isEmpty();
    }

    private static List<String> complaints(String sample) {
        return complaints(new TextFile("Sample.html", sample));
    }

    private static List<String> complaints(TextFile template) {
        return TemplateReader.complaintsAbout(template);
    }
}
