package org.suban.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The sample city with one of the eighteen files of its list: for whoever starts it often and asks for little. */
public final class SmallCity {

    private static final Path WHOLE = Path.of("../sample-city");
    private static final Path LIST = Path.of("list", "01.csv");

    private SmallCity() {}

    /** The environment in which a program takes it; files that are not wanted are left out. */
    public static Map<String, String> in(Path folder, String... without) throws IOException {
        Files.createDirectories(folder.resolve("list"));
        var unwanted = Set.of(without);
        try (var files = Files.list(WHOLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!unwanted.contains(file.getFileName().toString())) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        Files.copy(WHOLE.resolve(LIST), folder.resolve(LIST));
        return Map.of("SUBAN_CITY", folder.toString());
    }
}
