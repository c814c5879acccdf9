package org.suban.dispatch.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A unit's "not ours" (退单) of the assignment with that round, the unit it thinks is right, and the clause; returns from before clauses were asked have none. */
public record Return(
        RequestId request,
        int round,
        String reason,
        @Nullable Clause clause,
        @Nullable UnitCode better,
        Actor by,
        Instant at) {}
