package org.suban.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Size is what a newcomer pays first. */
class BudgetTests {

    private static final int MEDIAN_FILE = 33;
    private static final int NINTH_TENTH_FILE = 90;
    private static final int LARGEST_FILE = 250;
    private static final int NINTH_TENTH_METHOD = 14;
    private static final int LARGEST_METHOD = 30;
    private static final int LARGEST_PACKAGE = 16;
    private static final double PUBLIC_SHARE = 0.62;

    @Test
    void filesAreShort() {
        assertThat(tooLongFiles(House.MAIN)).isEmpty();

        var sizes = Numbers.of(typesIn(House.MAIN).mapToInt(JavaSource::codeLines));
        assertThat(sizes.median()).as("half of all files, lines of code").isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(sizes.ninthTenth()).as("nine of ten files, lines of code").isLessThanOrEqualTo(NINTH_TENTH_FILE);
    }

    @Test
    void methodsAreShort() {
        assertThat(tooLongMethods(House.MAIN)).isEmpty();

        var sizes = Numbers.of(House.MAIN.stream()
                .flatMapToInt(file -> file.all(MethodTree.class).stream().mapToInt(file::length)));
        assertThat(sizes.ninthTenth()).as("nine of ten methods, lines").isLessThanOrEqualTo(NINTH_TENTH_METHOD);
    }

    @Test
    void packagesAreSmall() {
        assertThat(crowdedPackages(House.MAIN)).isEmpty();
    }

    @Test
    void mostTypesAreHidden() {
        assertThat(publicShare(House.MAIN))
                .as("share of public types among the top-level ones, page data not counted")
                .isLessThanOrEqualTo(PUBLIC_SHARE);
    }

    @Test
    void catchesALongFileAndDoesNotCountCommentsAndImports() {
        var long251 = JavaSource.of("Long.java", "class Long {\n" + "int a;\n".repeat(249) + "}\n");
        var short250 = JavaSource.of(
                "Short.java",
                "package a;\nimport b.C;\n\n/* one\n two */\nclass Short { // \n" + "int a;\n// why\n".repeat(248)
                        + "}\n");

        assertThat(tooLongFiles(List.of(long251, short250)))
                .containsExactly("Long.java has 251 lines of code, at most 250");
        assertThat(short250.codeLines()).isEqualTo(250);
    }

    @Test
    void catchesALongMethodWhereverItHides() {
        var file = JavaSource.of("A.java", """
                class A {
                    record Inner() {
                        int many() {
                %s
                        }
                        int few() {
                            return 1;
                        }
                    }
                }
                """.formatted("int a;\n\n".repeat(29)));

        assertThat(tooLongMethods(List.of(file))).containsExactly("A.java:3 many has 31 lines, at most 30");
    }

    @Test
    void catchesACrowdedPackage() {
        var files = Stream.iterate(0, it -> it + 1)
                .limit(17)
                .map(it -> JavaSource.of("a/A" + it + ".java", "package a; class A" + it + " {}"))
                .toList();

        assertThat(crowdedPackages(files)).containsExactly("a has 17 files, at most 16");
    }

    @Test
    void catchesOpenDoors() {
        var open = JavaSource.of("A.java", "public class A {}");
        var hidden = JavaSource.of("B.java", "class B {}");
        var page = JavaSource.of("CView.java", "public record CView() {}");

        assertThat(publicShare(List.of(open, hidden, page))).isEqualTo(0.5);
    }

    private static List<String> tooLongFiles(List<JavaSource> files) {
        return files.stream()
                .filter(it -> it.codeLines() > LARGEST_FILE)
                .map(it -> "%s has %d lines of code, at most %d".formatted(it.path(), it.codeLines(), LARGEST_FILE))
                .toList();
    }

    private static List<String> tooLongMethods(List<JavaSource> files) {
        return files.stream()
                .flatMap(file -> file.all(MethodTree.class).stream()
                        .filter(it -> file.length(it) > LARGEST_METHOD)
                        .map(it -> "%s %s has %d lines, at most %d"
                                .formatted(file.at(it), it.getName(), file.length(it), LARGEST_METHOD)))
                .toList();
    }

    private static List<String> crowdedPackages(List<JavaSource> files) {
        Map<String, List<JavaSource>> packages =
                typesIn(files).collect(groupingBy(JavaSource::packageName, TreeMap::new, toList()));
        return packages.entrySet().stream()
                .filter(it -> it.getValue().size() > LARGEST_PACKAGE)
                .map(it -> "%s has %d files, at most %d"
                        .formatted(it.getKey(), it.getValue().size(), LARGEST_PACKAGE))
                .toList();
    }

    private static double publicShare(List<JavaSource> files) {
        var all = files.stream()
                .flatMap(it -> it.topLevelTypes().stream())
                .filter(it -> !it.getSimpleName().toString().endsWith("View"))
                .count();
        var open = files.stream()
                .flatMap(it -> it.publicTypes().stream())
                .filter(it -> !it.getSimpleName().toString().endsWith("View"))
                .count();
        return all == 0 ? 0 : (double) open / all;
    }

    private static Stream<JavaSource> typesIn(List<JavaSource> files) {
        return files.stream().filter(it -> !it.isPackageInfo());
    }
}
