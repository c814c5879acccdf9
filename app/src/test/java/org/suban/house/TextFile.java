package org.suban.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of this repository, named by its path from the repository's root. */
record TextFile(String path, String text) {

    /** Maven runs the tests in {@code app/}, an IDE may run them one level up. */
    private static final Path ROOT =
            Files.exists(Path.of("suban")) ? Path.of("") : Path.of("..").normalize();

    static List<TextFile> under(String folder, String ending) {
        if (!Files.isDirectory(ROOT.resolve(folder))) {
            return List.of();
        }
        try (var paths = Files.walk(ROOT.resolve(folder))) {
            return paths.filter(it -> it.toString().endsWith(ending))
                    .sorted()
                    .map(TextFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TextFile at(String path) {
        return read(ROOT.resolve(path));
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name of the folder the file lies in. */
    String folder() {
        var parts = path.split("/", -1);
        return parts.length > 1 ? parts[parts.length - 2] : "";
    }

    private static TextFile read(Path file) {
        try {
            var path = ROOT.relativize(file).toString().replace('\\', '/');
            return new TextFile(path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
