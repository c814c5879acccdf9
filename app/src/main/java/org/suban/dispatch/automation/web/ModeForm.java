package org.suban.dispatch.automation.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.dispatch.automation.mode.SettingModes;
import org.suban.identity.Staff;
import org.suban.organization.AreaCode;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** As typed: {@code scope} is {@code city}, a class of the list or the code of an area. */
public record ModeForm(
        @Nullable String scope,
        @Nullable String mode,
        @Nullable String why) {

    static final String CITY = "city";
    private static final String ALLOWED =
            Stream.of(Mode.values()).map(Mode::name).collect(Collectors.joining(", "));
    static final ModeForm EMPTY = new ModeForm(null, null, null);

    /** Empty where it is no code of anything. */
    private Optional<Scope> readScope() {
        if (scope == null || scope.equals(CITY)) {
            return Optional.of(Scope.CITY);
        } else if (AreaCode.isOne(scope)) {
            return Optional.of(Scope.of(new AreaCode(scope)));
        }
        return ItemCode.isOne(scope) && new ItemCode(scope).parent().isEmpty()
                ? Optional.of(Scope.of(new ItemCode(scope)))
                : Optional.empty();
    }

    /** What was typed wrongly is never taken for something else that was not asked for. */
    private Optional<Mode> readMode() {
        return Stream.of(Mode.values()).filter(it -> it.name().equals(mode)).findFirst();
    }

    Decision<ModeSet> set(SettingModes setting, Staff by, Instant at) {
        var where = readScope();
        var which = readMode();
        if (where.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.UNKNOWN, "dispatch.scope-unknown"));
        } else if (which.isEmpty()) {
            return Decision.refused(Refusal.wrong("mode", "dispatch.mode-unknown", ALLOWED));
        }
        return setting.set(by, where.get(), which.get(), why == null ? "" : why, at);
    }
}
