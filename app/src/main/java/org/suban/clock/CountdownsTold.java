package org.suban.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;

/** The facts that one round of the timer tells, in the order in which they fell due; several thousand at once after a working day. */
public record CountdownsTold(List<One> all) {

    /** That a countdown became near or missed; told once for each, also after a standstill. */
    public record One(
            Countdown.Id id,
            Countdown.Told told,
            Instant near,
            Instant due,
            @Nullable UnitCode unit,
            Instant at) {}

    public CountdownsTold {
        all = List.copyOf(all);
    }
}
