package org.suban.catalog.check;

import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;

/** Something that forbids the approval: what ({@code catalog.finding.<kind>}), at which line, and the word, unit or area it is about. */
public record Finding(Kind kind, ItemCode item, @Nullable String about) {

    /** What is wrong. */
    public enum Kind {
        NO_HOST,
        NO_BASIS,
        NO_CLOSING,
        SAME_NAME,
        PUSHED_DOWN,
        HEIR_MISSING,
        HEIR_GONE,
        TIE
    }
}
