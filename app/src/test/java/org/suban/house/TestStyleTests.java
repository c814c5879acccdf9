package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Tests keep house rules too. */
class TestStyleTests {

    @Test
    void testsAreHiddenAndSwitchedOn() {
        assertThat(House.complaints(House.TESTS, TestStyleTests::openTests)).isEmpty();
        assertThat(House.complaints(House.TESTS, TestStyleTests::sleepingTests)).isEmpty();
        assertThat(House.complaints(House.TESTS, TestStyleTests::shoulds)).isEmpty();
    }

    @Test
    void catchesOpenAndSleepingTests() {
        assertThat(House.complaintsAbout("public class ATests {}", TestStyleTests::openTests))
                .containsExactly("Sample.java:1 ATests is public");
        assertThat(House.complaintsAbout("public class A { @Test void a() {} }", TestStyleTests::openTests))
                .hasSize(1);
        assertThat(House.complaintsAbout(
                        "public abstract class Contract { @Test void a() {} }", TestStyleTests::openTests))
                .isEmpty();
        assertThat(House.complaintsAbout("class A { @Disabled @Test void a() {} }", TestStyleTests::sleepingTests))
                .hasSize(1);
        assertThat(House.complaintsAbout("class A { @Test void shouldWork() {} }", TestStyleTests::shoulds))
                .hasSize(1);
    }

    private static Stream<String> openTests(JavaSource file) {
        return file.publicTypes().stream()
                .filter(it -> !it.getModifiers().getFlags().contains(Modifier.ABSTRACT))
                .filter(it -> it.getSimpleName().toString().endsWith("Tests") || hasTests(file))
                .map(it -> "%s %s is public".formatted(file.at(it), it.getSimpleName()));
    }

    private static boolean hasTests(JavaSource file) {
        return file.all(MethodTree.class).stream().anyMatch(it -> file.isAnnotated(it.getModifiers(), "Test"));
    }

    private static Stream<String> sleepingTests(JavaSource file) {
        return file.all(ModifiersTree.class).stream()
                .filter(it -> file.isAnnotated(it, "Disabled"))
                .map(it -> file.at(it) + " sleeps");
    }

    private static Stream<String> shoulds(JavaSource file) {
        return file.all(MethodTree.class).stream()
                .filter(it -> it.getName().toString().matches("should[A-Z].*"))
                .map(it -> "%s %s promises instead of saying".formatted(file.at(it), it.getName()));
    }
}
