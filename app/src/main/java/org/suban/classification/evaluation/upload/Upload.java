package org.suban.classification.evaluation.upload;

import java.io.IOException;
import java.nio.file.Path;

/** A file that came in and is not yet read: how large it is, and how it gets where it can be. */
public record Upload(long bytes, Saving saving) {

    /** Writes the file there. */
    public interface Saving {
        void to(Path path) throws IOException;
    }
}
