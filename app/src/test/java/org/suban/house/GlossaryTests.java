package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code speaks the office's words, and the glossary knows each of them. */
class GlossaryTests {

    private static final Set<String> ROAD =
            Set.of("catalog", "intake", "classification", "dispatch", "guidance", "handling", "rating", "casefile");
    private static final Pattern SHOWN_TYPE = Pattern.compile(".*(View|Body|Form)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|");
    private static final Pattern TERM = Pattern.compile("`(\\w+)`");

    @Test
    void everyWordOfTheRoadIsInTheGlossary() {
        assertThat(unexplained(House.MAIN, TextFile.at("docs/glossary.md"))).isEmpty();
    }

    @Test
    void catchesAWordThatTheGlossaryDoesNotKnow() {
        var glossary = new TextFile("glossary.md", """
                | English | 中文 | meaning |
                | --- | --- | --- |
                | `Request`, `RequestId` | 诉求 | what somebody asked, in their words |
                | `Receipt` | | |
                """);
        var files = List.of(
                type("intake", "Request"),
                type("intake", "RequestId"),
                type("intake", "Receipt"),
                type("intake", "RequestView"),
                type("intake.web", "Pages"),
                type("shared", "Paging"));

        assertThat(unexplained(files, glossary)).containsExactly("intake: Receipt");
    }

    private static List<String> unexplained(List<JavaSource> files, TextFile glossary) {
        var terms = terms(glossary);
        return files.stream()
                .filter(it -> ROAD.contains(it.module()))
                .filter(it -> it.packageName().equals("org.suban." + it.module()))
                .flatMap(file -> file.publicTypes().stream()
                        .map(it -> it.getSimpleName().toString())
                        .filter(it -> !SHOWN_TYPE.matcher(it).matches() && !terms.contains(it))
                        .map(it -> file.module() + ": " + it))
                .toList();
    }

    private static Set<String> terms(TextFile glossary) {
        return ROW.matcher(glossary.text())
                .results()
                .filter(it -> !it.group(2).isBlank() && !it.group(3).isBlank())
                .flatMap(it -> TERM.matcher(it.group(1)).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    private static JavaSource type(String module, String name) {
        return JavaSource.of(name + ".java", "package org.suban.%s; public record %s() {}".formatted(module, name));
    }
}
