package org.suban.dispatch.automation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.organization.AreaCode;

/** As typed: {@code scope} is {@code city}, a class of the list or the code of an area. */
public record ModeForm(
        @Nullable String scope,
        @Nullable String mode,
        @Nullable String why) {

    static final String CITY = "city";
    static final ModeForm EMPTY = new ModeForm(null, null, null);

    /** Empty where it is no code of anything. */
    Optional<Scope> readScope() {
        if (scope == null || scope.equals(CITY)) {
            return Optional.of(Scope.CITY);
        } else if (AreaCode.isOne(scope)) {
            return Optional.of(Scope.of(new AreaCode(scope)));
        }
        return ItemCode.isOne(scope) && new ItemCode(scope).parent().isEmpty()
                ? Optional.of(Scope.of(new ItemCode(scope)))
                : Optional.empty();
    }

    Mode readMode() {
        for (var it : Mode.values()) {
            if (it.name().equals(mode)) {
                return it;
            }
        }
        return Mode.SHADOW;
    }

    String reason() {
        return why == null ? "" : why;
    }
}
