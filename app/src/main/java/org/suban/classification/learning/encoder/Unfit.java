package org.suban.classification.learning.encoder;

import java.nio.file.Path;
import java.util.List;

/** Why an encoder cannot be used, as the end of a message's key and its values. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] values;

    Unfit(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = values;
    }

    static Unfit unreadable(Path file, Exception why) {
        return new Unfit("unreadable", file.toAbsolutePath().normalize(), String.valueOf(why.getMessage()));
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values;
    }
}
