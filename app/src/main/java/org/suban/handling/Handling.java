package org.suban.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The handling sheet (办理): who has it, where it stands, until when; {@code redone} counts how often it came back unsolved. */
public record Handling(
        RequestId request,
        int round,
        UnitCode unit,
        Step step,
        Instant offeredAt,
        Instant due,
        @Nullable Instant acceptedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant resolvedAt,
        int redone) {}
