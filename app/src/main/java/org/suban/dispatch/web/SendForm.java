package org.suban.dispatch.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the dispatcher pressed or typed; an item may be a code, a line of the list or what was chosen in the finder. */
public record SendForm(
        String item,
        String itemCode,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String override) {

    static final SendForm EMPTY = new SendForm(null, null, null, null, null);

    public SendForm(
            @Nullable String item,
            @Nullable String itemCode,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String override) {
        this.item = Objects.requireNonNullElse(item, "");
        this.itemCode = Objects.requireNonNullElse(itemCode, "");
        this.unit = unit == null || unit.isBlank() ? null : unit;
        this.reason = reason;
        this.override = override;
    }
}
