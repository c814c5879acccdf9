package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every Java file of the house keeps to. */
class HouseStyleTests {

    private static final Set<String> OWN_CLOCKS =
            Set.of("System.currentTimeMillis", "Clock.systemUTC", "Clock.systemDefaultZone", "Clock.system");

    @Test
    void timeComesInByTheDoor() {
        assertThat(House.complaints(House.MAIN, HouseStyleTests::ownTime)).isEmpty();
    }

    @Test
    void catchesOwnTime() {
        assertThat(House.complaintsAbout(
                        "package org.suban.intake; class A { Object a = Instant.now(); }", HouseStyleTests::ownTime))
                .containsExactly("Sample.java:1 asks the machine for the time: Instant.now()");
        assertThat(House.complaintsAbout("class A { long a = System.currentTimeMillis(); }", HouseStyleTests::ownTime))
                .hasSize(1);
        assertThat(House.complaintsAbout("class A { Clock a = Clock.systemUTC(); }", HouseStyleTests::ownTime))
                .hasSize(1);
        assertThat(House.complaintsAbout("class A { Date a = new Date(); }", HouseStyleTests::ownTime))
                .hasSize(1);
        assertThat(House.complaintsAbout(
                        "class A { Object a = clock.instant(); Object b = Instant.now(clock); long c = System.nanoTime(); }",
                        HouseStyleTests::ownTime))
                .isEmpty();
        assertThat(House.complaintsAbout(
                        "package org.suban.shared; class A { Clock a = Clock.systemUTC(); }", HouseStyleTests::ownTime))
                .isEmpty();
    }

    @Test
    void onlyCommandsPrint() {
        assertThat(House.complaints(House.MAIN, HouseStyleTests::printing)).isEmpty();
    }

    @Test
    void catchesPrinting() {
        assertThat(House.complaintsAbout("class A { void a() { System.out.println(); } }", HouseStyleTests::printing))
                .containsExactly("Sample.java:1 prints to System.out");
        assertThat(House.complaintsAbout(
                        "class ImportCommand { void a() { System.out.println(); } }", HouseStyleTests::printing))
                .isEmpty();
    }

    @Test
    void gitKnowsTheAuthors() {
        assertThat(House.complaints(House.MAIN, HouseStyleTests::authors)).isEmpty();
        assertThat(House.complaints(House.TESTS, HouseStyleTests::authors)).isEmpty();
    }

    @Test
    void catchesAnAuthor() {
        assertThat(House.complaintsAbout("/** A thing.\n * @author somebody */ class A {}", HouseStyleTests::authors))
                .hasSize(1);
        assertThat(House.complaintsAbout("class A { String a = \"// @author\"; }", HouseStyleTests::authors))
                .isEmpty();
    }

    @Test
    void nothingIsWrittenByLombok() {
        assertThat(House.complaints(House.MAIN, HouseStyleTests::lombok)).isEmpty();
    }

    @Test
    void catchesLombok() {
        assertThat(House.complaintsAbout("import lombok.Data; @Data class A {}", HouseStyleTests::lombok))
                .hasSize(1);
    }

    private static Stream<String> ownTime(JavaSource file) {
        if (file.module().equals("shared")) {
            return Stream.empty();
        }
        var calls = file.all(MethodInvocationTree.class).stream()
                .filter(HouseStyleTests::asksTheMachine)
                .map(Tree.class::cast);
        var dates = file.all(NewClassTree.class).stream()
                .filter(it -> it.getIdentifier().toString().equals("Date")
                        && it.getArguments().isEmpty())
                .map(Tree.class::cast);
        return Stream.concat(calls, dates).map(it -> file.at(it) + " asks the machine for the time: " + it);
    }

    private static boolean asksTheMachine(MethodInvocationTree call) {
        var method = call.getMethodSelect().toString();
        return (method.endsWith(".now") && call.getArguments().isEmpty())
                || OWN_CLOCKS.stream().anyMatch(it -> method.equals(it) || method.endsWith("." + it));
    }

    private static Stream<String> printing(JavaSource file) {
        var command = file.topLevelTypes().stream()
                .map(it -> it.getSimpleName().toString())
                .anyMatch(it -> it.contains("Command") || it.equals("Application") || it.equals("Announcement"));
        return command
                ? Stream.empty()
                : file.all(MemberSelectTree.class).stream()
                        .filter(it -> Set.of("System.out", "System.err").contains(it.toString()))
                        .map(it -> "%s prints to %s".formatted(file.at(it), it));
    }

    private static Stream<String> authors(JavaSource file) {
        return file.comments().stream().filter(it -> it.contains("@author")).map(it -> file.path() + " " + it);
    }

    private static Stream<String> lombok(JavaSource file) {
        return file.all(ImportTree.class).stream()
                .map(it -> it.getQualifiedIdentifier().toString())
                .filter(it -> it.startsWith("lombok."))
                .map(it -> file.path() + " " + it);
    }
}
