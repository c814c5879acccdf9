package org.suban.catalog;

import java.util.Arrays;
import java.util.Optional;

/** Whether a matter can wait for its turn. */
public enum Urgency {
    NORMAL("一般"),
    URGENT("紧急");

    private final String written;

    Urgency(String written) {
        this.written = written;
    }

    /** As it stands in sheets. */
    public String written() {
        return written;
    }

    /** Reads the Chinese word or the English name. */
    public static Optional<Urgency> read(String text) {
        return Arrays.stream(values())
                .filter(it -> it.written.equals(text.strip()) || it.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
