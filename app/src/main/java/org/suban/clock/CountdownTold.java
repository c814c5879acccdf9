package org.suban.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;

/** The fact that a countdown became near or missed; once for each, in the order in which they fell due, also after a standstill. */
public record CountdownTold(
        Countdown.Id id,
        Countdown.Told told,
        Instant near,
        Instant due,
        @Nullable UnitCode unit,
        Instant at) {}
