package org.suban.house;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of the house, read once for all rules. */
final class House {

    static final List<JavaSource> MAIN = javaUnder("app/src/main/java");
    static final List<JavaSource> TESTS = javaUnder("app/src/test/java");
    static final List<TextFile> TEMPLATES = TextFile.under("app/src/main/resources/templates", ".html");
    static final List<TextFile> MESSAGES = TextFile.under("app/src/main/resources/messages", ".properties");
    static final List<TextFile> MIGRATIONS = TextFile.under("app/src/main/resources/db/migration", ".sql");

    private House() {}

    static List<String> complaints(List<JavaSource> files, Function<JavaSource, Stream<String>> rule) {
        return files.stream().flatMap(rule).toList();
    }

    static List<String> complaintsAbout(String sample, Function<JavaSource, Stream<String>> rule) {
        return complaints(List.of(JavaSource.of("Sample.java", sample)), rule);
    }

    private static List<JavaSource> javaUnder(String folder) {
        return JavaSource.all(TextFile.under(folder, ".java"));
    }
}
