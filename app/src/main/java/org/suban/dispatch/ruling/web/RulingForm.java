package org.suban.dispatch.ruling.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the arbiter typed; without a unit the list's own is meant. */
public record RulingForm(
        String item,
        String itemCode,
        @Nullable String unit,
        String reason,
        @Nullable String override) {

    public RulingForm(
            @Nullable String item,
            @Nullable String itemCode,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String override) {
        this.item = Objects.requireNonNullElse(item, "");
        this.itemCode = Objects.requireNonNullElse(itemCode, "");
        this.unit = unit == null || unit.isBlank() ? null : unit;
        this.reason = Objects.requireNonNullElse(reason, "");
        this.override = override;
    }

    /** The item it was last sent under stands there already. */
    static RulingForm about(String code) {
        return new RulingForm(code, code, null, null, null);
    }
}
