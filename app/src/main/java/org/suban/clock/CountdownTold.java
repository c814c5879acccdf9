package org.suban.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;

/** That a countdown became near or missed; told once for each, in {@link CountdownsTold}, also after a standstill. */
public record CountdownTold(
        Countdown.Id id,
        Countdown.Told told,
        Instant near,
        Instant due,
        @Nullable UnitCode unit,
        Instant at) {}
