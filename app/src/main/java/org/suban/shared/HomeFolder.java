package org.suban.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder that holds all this installation keeps on disk ({@code SUBAN_HOME}); secrets in it are readable by its owner only. */
@Component
public class HomeFolder {

    private final Path root;

    HomeFolder(@Value("${suban.home}") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + root.resolve(name), e);
        }
    }

    /** A folder into which nobody else may look. */
    public Path secretFolder(String name) {
        protect(name, "rwx------");
        return root.resolve(name);
    }

    /** Takes back the right to write that others were given on a folder. */
    public void closeToOthers(String name) {
        protect(name, "rwxr-xr-x");
    }

    private void protect(String name, String rights) {
        try {
            var folder = folder(name);
            if (isPosix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot protect " + root.resolve(name), e);
        }
    }

    /** Writes whole or not at all. */
    public void writeSecret(String folder, String name, String content) {
        var target = folder(folder).resolve(name);
        var draft = target.resolveSibling(name + ".new");
        try {
            Files.deleteIfExists(draft);
            if (isPosix()) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(draft, content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target, e);
        }
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(Files.createDirectories(root)).supportsFileAttributeView("posix");
    }
}
