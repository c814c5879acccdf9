package org.suban.dispatch;

import org.jspecify.annotations.Nullable;

/** What a dispatcher or an arbiter decided, as typed: the item, another unit than the list names if need be and why, and why a department's own item is sent down if it is. */
public record Choice(
        String item,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String override) {

    /** One that sends nothing down. */
    public Choice(String item, @Nullable String unit, @Nullable String reason) {
        this(item, unit, reason, null);
    }
}
