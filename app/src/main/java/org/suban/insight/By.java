package org.suban.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the lines of a figure's table are: weeks of the end, first units, first items, or who sent it. */
public enum By {
    WEEK("week"),
    UNIT("first_unit"),
    ITEM("first_item"),
    SENDER("sender");

    final String column;

    By(String column) {
        this.column = column;
    }

    public static Optional<By> read(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** As addresses and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
