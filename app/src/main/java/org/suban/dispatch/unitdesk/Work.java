package org.suban.dispatch.unitdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a unit is with a request that was sent to it in that round; {@code reply} is what the resident was told last. */
public record Work(
        int round,
        Stand stand,
        Instant offeredAt,
        @Nullable Instant resolvedAt,
        @Nullable String reply) {

    /** How far. */
    public enum Stand {
        OFFERED,
        UNDERWAY,
        RESOLVED,
        RETURNED
    }

    public boolean open() {
        return stand == Stand.OFFERED || stand == Stand.UNDERWAY;
    }
}
