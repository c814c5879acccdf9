package org.suban.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A supervision order (督办件) to a unit, to be answered by {@code due} under the eyes of that rank; the request cannot be closed before. */
public record Order(
        RequestId request,
        int number,
        UnitCode unit,
        String words,
        Rung rank,
        Instant due,
        Actor by,
        Instant at,
        @Nullable Answer answer) {

    /** What the unit says. */
    public record Answer(String words, Actor by, Instant at) {}
}
