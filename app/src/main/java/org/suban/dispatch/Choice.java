package org.suban.dispatch;

import org.jspecify.annotations.Nullable;

/** What a dispatcher decided, as typed: the item, another unit than the list names if need be, and then why. */
public record Choice(
        String item, @Nullable String unit, @Nullable String reason) {}
