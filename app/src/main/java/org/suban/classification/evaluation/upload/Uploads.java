package org.suban.classification.evaluation.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.shared.HomeFolder;

/** Where the files lie as long as they are asked about: in a folder of their own that only Suban may read. */
@Component
class Uploads {

    static final String TRAIN = "train";
    static final String TEST = "test";

    private final HomeFolder home;

    Uploads(HomeFolder home) {
        this.home = home;
    }

    Path of(String which) {
        return home.secretFolder("evaluation").resolve(which + ".csv");
    }

    /** Nothing is left of what was there before. */
    void take(Asking asking) throws IOException {
        clear();
        if (asking.train() != null) {
            asking.train().saving().to(of(TRAIN));
        }
        if (asking.test() != null) {
            asking.test().saving().to(of(TEST));
        }
    }

    void clear() {
        try {
            for (var which : List.of(TRAIN, TEST)) {
                Files.deleteIfExists(of(which));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Files that were evaluated cannot be deleted", e);
        }
    }
}
