package org.suban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one command, as somebody types it. */
@DisabledOnOs(OS.WINDOWS)
class CommandLineTests {

    private static final Path SUBAN = Path.of("../suban").toAbsolutePath().normalize();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void listsItsWords() throws Exception {
        var run = run("help");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("start", "import requests", "token", "test", "load", "build", "format", "help")
                .contains("measure list", "measure the list and the city", "测量清单与辖区的速度")
                .contains("SUBAN_HOME", "SUBAN_PORT", "SUBAN_CITY", "SUBAN_DATABASE_URL", "SUBAN_DATABASE_USER")
                .contains("SUBAN_DATABASE_PASSWORD", "SUBAN_KEY", "SUBAN_JAVA_OPTS");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void showsItsWordsWhenAskedForNonsense() throws Exception {
        var run = run("nonsense");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no word 'nonsense'", "usage: ./suban");
    }

    @Test
    void worksThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("suban"), SUBAN);

        assertThat(run(Map.of(), link, "help").exit()).isZero();
        Files.delete(link);
    }

    @Test
    void saysWhatToInstallWithoutAJdk() throws Exception {
        var run = run(noJdk(), SUBAN, "start");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("JDK 25", "install one", "请安装");
    }

    @Test
    void takesNoOlderJdk() throws Exception {
        givenJdk("jdk-21", "21.0.9");

        assertThat(run(noJdk(), SUBAN, "start").exit()).isEqualTo(1);
    }

    @Test
    void findsAJdkAndHandsItTheArguments() throws Exception {
        givenJdk("jdk-25", "25.0.1");
        var suban = givenBuiltRepository();

        var run = run(noJdk(), suban, "import", "requests", "来 信.csv", "--column", "a=b");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("-jar", "suban-app.jar\nimport\nrequests\n来 信.csv\n--column\na=b\n");
        assertThat(run.out()).endsWith("in " + folder.toRealPath() + "\n");
    }

    @Test
    void handsEveryWordOfTheProgramOn() throws Exception {
        givenJdk("jdk-25", "25.0.1");
        var suban = givenBuiltRepository();

        for (var word : List.of("import", "export", "token")) {
            assertThat(run(noJdk(), suban, word, "catalog", "list.xlsx").out())
                    .contains("suban-app.jar\n" + word + "\ncatalog\nlist.xlsx\n");
        }
    }

    @Test
    void measuresTheListWithTheApplicationAsItIsLaidOut() throws Exception {
        givenJdk("jdk-25", "25.0.1");
        var suban = givenBuiltRepository();
        var laidOut = Files.createDirectories(folder.resolve("repository/app/target/run"));
        Files.setLastModifiedTime(
                Files.writeString(laidOut.resolve("suban-app.jar"), ""),
                FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        var run = run(noJdk(), suban, "measure", "list", "--items", "20000");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("benchmarks/target/suban-benchmarks.jar:", "app/target/run/suban-app.jar\n")
                .contains("org.suban.benchmarks.list.MeasureList\n--items\n20000\n");
    }

    @Test
    void measuresNothingElse() throws Exception {
        var run = run(Map.of(), SUBAN, "measure", "everything");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'measure list'", "只有");
    }

    @Test
    void testsNeedABrowser() throws Exception {
        givenJdk("jdk-25", "25.0.1");

        var run = run(noJdk(), SUBAN, "test");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("need a browser", "SUBAN_BROWSER", "请安装");
    }

    /** An environment that finds JDKs and programs in our folder only. */
    private Map<String, String> noJdk() throws IOException {
        var programs = Files.createDirectories(folder.resolve("bin"));
        for (var program : List.of("find", "head", "readlink")) {
            givenProgram(programs.resolve(program), "exec %s \"$@\"".formatted(locate(program)));
        }
        return Map.of("PATH", programs.toString(), "JAVA_HOME", "", "SUBAN_JDK_SEARCH", folder.toString());
    }

    private static Path locate(String program) {
        return List.of("/usr/bin", "/bin").stream()
                .map(it -> Path.of(it, program))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** A JDK whose {@code java} says what it was asked to do. */
    private void givenJdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        for (var program : List.of("java", "javac")) {
            givenProgram(home.resolve("bin", program), "printf '%s\\n' \"$@\"\necho \"in $(pwd -P)\"");
        }
    }

    private static void givenProgram(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Path givenBuiltRepository() throws IOException {
        var root = Files.createDirectories(folder.resolve("repository"));
        Files.writeString(root.resolve("pom.xml"), "");
        for (var module : List.of("app", "benchmarks")) {
            Files.createDirectories(root.resolve(module + "/src/main"));
            Files.writeString(root.resolve(module + "/pom.xml"), "");
            Files.createDirectories(root.resolve(module + "/target"));
            Files.writeString(root.resolve(module + "/target/suban-" + module + ".jar"), "");
        }
        return Files.copy(SUBAN, root.resolve("suban"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Run run(String word) throws Exception {
        return run(Map.of(), SUBAN, word);
    }

    private Run run(Map<String, String> environment, Path command, String... words) throws Exception {
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var process = new ProcessBuilder(command.toString());
        process.command().addAll(List.of(words));
        process.environment().putAll(environment);
        process.environment().remove("SUBAN_BROWSER");
        var exit = process.directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();
        return new Run(exit, text(out.toPath()), text(err.toPath()));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Run(int exit, String out, String err) {}
}
