package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name says what it is, and a sentence says what the name cannot. */
class NameTests {

    private static final Pattern EMPTY_WORD = Pattern.compile(".*(Utils?|Manager|Impl|D[Tt][Oo]|Helper)");
    private static final Pattern SHOWN_TYPE = Pattern.compile(".*(View|Body|Form)");

    @Test
    void namesSaySomething() {
        assertThat(House.complaints(House.MAIN, NameTests::emptyNames)).isEmpty();
        assertThat(House.complaints(House.TESTS, NameTests::emptyNames)).isEmpty();
    }

    @Test
    void catchesNamesThatSayNothing() {
        for (var name : List.of("DateUtil", "Utils", "RequestManager", "RequestsImpl", "RequestDTO", "FormHelper")) {
            assertThat(House.complaintsAbout("class Outer { record %s() {} }".formatted(name), NameTests::emptyNames))
                    .containsExactly("Sample.java:1 %s says nothing".formatted(name));
        }
        assertThat(House.complaintsAbout("class Utility {} class Implementing {}", NameTests::emptyNames))
                .isEmpty();
    }

    @Test
    void publicTypesOpenWithASentence() {
        assertThat(House.complaints(House.MAIN, NameTests::unexplained)).isEmpty();
    }

    @Test
    void catchesAPublicTypeWithoutASentence() {
        assertThat(House.complaintsAbout("public class A {}", NameTests::unexplained))
                .containsExactly("Sample.java:1 A has no sentence of Javadoc");
        assertThat(House.complaintsAbout(
                        "/** {@return a} */ public class A {}\n/* Not Javadoc. */ class B {}", NameTests::unexplained))
                .isEmpty();
        assertThat(House.complaintsAbout("/** Why it is here. */ public class A {}", NameTests::unexplained))
                .isEmpty();
        assertThat(House.complaintsAbout("public record AView() {}", NameTests::unexplained))
                .isEmpty();
    }

    private static Stream<String> emptyNames(JavaSource file) {
        return file.all(ClassTree.class).stream()
                .filter(it -> EMPTY_WORD.matcher(it.getSimpleName()).matches())
                .map(it -> "%s %s says nothing".formatted(file.at(it), it.getSimpleName()));
    }

    private static Stream<String> unexplained(JavaSource file) {
        return file.publicTypes().stream()
                .filter(it -> !SHOWN_TYPE.matcher(it.getSimpleName()).matches())
                .filter(it -> file.javadocOf(it)
                        .filter(doc -> !doc.getFirstSentence().isEmpty())
                        .isEmpty())
                .map(it -> "%s %s has no sentence of Javadoc".formatted(file.at(it), it.getSimpleName()));
    }
}
