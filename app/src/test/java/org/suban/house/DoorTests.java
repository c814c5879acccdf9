package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is open, and what the door plate says. */
class DoorTests {

    private static final Pattern SHOWN_TYPE = Pattern.compile(".*(View|Body|Form)");

    @Test
    void webShowsOnlyWhatPagesNeed() {
        assertThat(House.complaints(House.MAIN, DoorTests::openWeb)).isEmpty();
    }

    @Test
    void catchesAnOpenController() {
        assertThat(House.complaintsAbout(
                        "package org.suban.intake.web; public class RequestPages {}", DoorTests::openWeb))
                .containsExactly("Sample.java:1 RequestPages is public");
        assertThat(House.complaintsAbout(
                        "package org.suban.intake.web; public record RequestView() {}", DoorTests::openWeb))
                .isEmpty();
    }

    @Test
    void everyPackageHasADoorPlate() {
        assertThat(withoutDoorPlate(House.MAIN)).isEmpty();
    }

    @Test
    void catchesAPackageWithoutADoorPlate() {
        var type = JavaSource.of("a/A.java", "package a; class A {}");
        var silent = JavaSource.of("a/package-info.java", "package a;");
        var plate = JavaSource.of("a/package-info.java", "/** Why. */ @NullMarked package a;");

        assertThat(withoutDoorPlate(List.of(type, silent))).containsExactly("a");
        assertThat(withoutDoorPlate(List.of(type, plate))).isEmpty();
    }

    @Test
    void theRootHoldsNothingButTheApplication() {
        assertThat(strangersInTheRoot(House.MAIN)).isEmpty();
    }

    @Test
    void catchesAStrangerInTheRoot() {
        var files = List.of(
                JavaSource.of("Application.java", "package org.suban; class Application {}"),
                JavaSource.of("Stranger.java", "package org.suban; class Stranger {}"));

        assertThat(strangersInTheRoot(files)).containsExactly("Stranger.java");
    }

    private static Stream<String> openWeb(JavaSource file) {
        if (!("." + file.packageName() + ".").contains(".web.")) {
            return Stream.empty();
        }
        return file.publicTypes().stream()
                .filter(it -> !SHOWN_TYPE.matcher(it.getSimpleName()).matches())
                .map(it -> "%s %s is public".formatted(file.at(it), it.getSimpleName()));
    }

    private static List<String> withoutDoorPlate(List<JavaSource> files) {
        var plated = files.stream()
                .filter(it -> it.isPackageInfo() && it.isPackageAnnotated("NullMarked"))
                .map(JavaSource::packageName)
                .toList();
        return files.stream()
                .map(JavaSource::packageName)
                .distinct()
                .filter(it -> !plated.contains(it))
                .toList();
    }

    private static List<String> strangersInTheRoot(List<JavaSource> files) {
        return files.stream()
                .filter(it -> it.packageName().equals("org.suban"))
                .filter(it -> !it.isPackageInfo() && !it.fileName().equals("Application.java"))
                .map(JavaSource::path)
                .toList();
    }
}
