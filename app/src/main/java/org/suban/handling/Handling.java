package org.suban.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The handling sheet (办理): who has it, where it stands, until when; {@code redone} counts how often it came back unsolved; while its clock stands still it says until when at the latest, {@code heldUntil}; until {@code signBy} the unit may accept or return, then it counts as accepted, {@code silent}; whose job it is says {@code holder}. */
public record Handling(
        RequestId request,
        int round,
        UnitCode unit,
        Step step,
        Instant offeredAt,
        Instant signBy,
        Instant due,
        @Nullable Instant heldUntil,
        @Nullable Instant acceptedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant resolvedAt,
        int redone,
        boolean silent,
        @Nullable StaffId holder) {

    /** The fact that what was done goes on again at the same unit. */
    public record Reopened(RequestId request, Instant at) {}
}
