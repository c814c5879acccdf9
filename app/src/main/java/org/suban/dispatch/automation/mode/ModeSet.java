package org.suban.dispatch.automation.mode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;

/**
 * A mode as it was set; {@code why} is the words of a person, or {@code below-target} where the machine stopped itself
 * because of {@code acts} only {@code good} had been right.
 */
public record ModeSet(
        Scope scope,
        Mode mode,
        String why,
        @Nullable Integer acts,
        @Nullable Integer good,
        Actor by,
        Instant at) {

    public static final String BELOW_TARGET = "below-target";

    /** Nobody has said anything yet: the machine is watched before it is let act. */
    static final Mode AT_FIRST = Mode.SHADOW;

    public boolean stoppedItself() {
        return why.equals(BELOW_TARGET) && by.isMachine();
    }
}
