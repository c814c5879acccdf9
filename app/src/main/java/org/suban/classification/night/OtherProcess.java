package org.suban.classification.night;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.suban.shared.HomeFolder;

/** Starts a command of this same Suban beside the server, on one core, after everything else on the machine. */
@Component
public class OtherProcess {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final Map<String, String> SETTINGS = Map.of(
            "SUBAN_CITY", "suban.city",
            "SUBAN_DATABASE_URL", "suban.database.url",
            "SUBAN_DATABASE_USER", "suban.database.user",
            "SUBAN_DATABASE_PASSWORD", "suban.database.password",
            "SUBAN_KEY", "suban.key",
            "SUBAN_CLASSIFICATION_ENCODER", "suban.classification.encoder");

    private final HomeFolder home;
    private final Environment settings;
    private final String memory;

    OtherProcess(HomeFolder home, Environment settings, @Value("${suban.learning.memory}") String memory) {
        this.home = home;
        this.settings = settings;
        this.memory = memory;
    }

    /** What {@code learn} prints goes to {@code run/learn.log} in the home folder. */
    public Process start(String word, String... more) throws IOException {
        var log = home.folder("run").resolve(word + ".log").toFile();
        var builder =
                new ProcessBuilder(line(word, more)).redirectErrorStream(true).redirectOutput(log);
        var environment = builder.environment();
        environment.put("SUBAN_HOME", home.root().toString());
        SETTINGS.forEach((name, key) -> environment.put(name, settings.getProperty(key, "")));
        return builder.start();
    }

    private List<String> line(String word, String... more) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            line.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"));
        line.addAll(program(System.getProperty("java.class.path")));
        line.add(word);
        line.addAll(List.of(more));
        return line;
    }

    private static List<String> program(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of("-jar", classPath)
                : List.of("-cp", classPath, "org.suban.Application");
    }
}
