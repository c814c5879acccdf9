package org.suban.dispatch.automation.mode;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.Catalog;
import org.suban.identity.Staff;
import org.suban.organization.Areas;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** A person says how far the machine may go: an administrator lets it, everyone who watches it may stop it. */
@Component
public class SettingModes {

    private static final int LONGEST = 500;

    private final Modes modes;
    private final Catalog catalog;
    private final Areas areas;

    SettingModes(Modes modes, Catalog catalog, Areas areas) {
        this.modes = modes;
        this.catalog = catalog;
        this.areas = areas;
    }

    @Transactional
    public Decision<ModeSet> set(Staff by, Scope scope, Mode mode, String why, Instant at) {
        var reason = why.strip();
        if (!mayBe(by, mode)) {
            return refused(Refusal.because(Kind.NOT_YOURS, "dispatch.mode-not-yours"));
        } else if (!isThere(scope)) {
            return refused(Refusal.because(Kind.UNKNOWN, "dispatch.scope-unknown"));
        } else if (reason.isEmpty() || reason.length() > LONGEST || reason.equals(ModeSet.BELOW_TARGET)) {
            return refused(Refusal.wrong("why", "dispatch.mode-reason", LONGEST));
        }
        var set = new ModeSet(scope, mode, reason, null, null, by.actor(), at);
        modes.insert(set);
        return Decision.granted(set);
    }

    private static boolean mayBe(Staff by, Mode mode) {
        return switch (mode) {
            case ON -> by.maySetTheMachine();
            case SHADOW, OFF -> by.mayStopTheMachine();
        };
    }

    private boolean isThere(Scope scope) {
        var category = scope.category();
        var area = scope.area();
        return (category == null || catalog.find(category).isPresent())
                && (area == null || areas.find(area).isPresent());
    }

    private static Decision<ModeSet> refused(Refusal refusal) {
        return Decision.refused(refusal);
    }
}
