package org.suban.classification.evaluation.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.shared.HomeFolder;

/** Where the files lie as long as they are asked about: in a folder of their own that only Suban may read. */
@Component
class Uploads {

    static final String TRAIN = "train";
    static final String TEST = "test";

    private static final List<String> BOTH = List.of(TRAIN, TEST);

    private final HomeFolder home;

    Uploads(HomeFolder home) {
        this.home = home;
    }

    /** One that has come in and has no number yet. */
    Path incoming(String which) {
        return folder().resolve(which + ".csv");
    }

    /** That of a try. */
    Path of(int number, String which) {
        return folder().resolve(number + "-" + which + ".csv");
    }

    /** Nothing is left of what came in before: nobody is at it any more. */
    void take(Asking asking) throws IOException {
        clear();
        if (asking.train() != null) {
            asking.train().saving().to(incoming(TRAIN));
        }
        if (asking.test() != null) {
            asking.test().saving().to(incoming(TEST));
        }
    }

    /** What came in is that try's own from now on: an earlier one that is still clearing up does not find it. */
    void keepFor(int number) throws IOException {
        for (var which : BOTH) {
            if (Files.exists(incoming(which))) {
                Files.move(incoming(which), of(number, which), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** All there is. */
    void clear() {
        try (var left = Files.list(folder())) {
            left.forEach(Uploads::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Files that were evaluated cannot be found", e);
        }
    }

    void clear(int number) {
        BOTH.forEach(it -> delete(of(number, it)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was evaluated cannot be deleted", e);
        }
    }

    private Path folder() {
        return home.secretFolder("evaluation");
    }
}
