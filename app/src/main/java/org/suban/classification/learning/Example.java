package org.suban.classification.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text with its right answer; {@code id} finds it again where it came from, {@code at} is when it was written if that is known. */
public record Example(
        long id,
        String title,
        String words,
        String label,
        @Nullable Instant at) {

    public Example {
        if (label.isBlank()) {
            throw new IllegalArgumentException("An example needs a label");
        }
    }

    public Text text() {
        return new Text(title, words);
    }
}
