package org.suban.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A supervision order (督办件) to a unit, to be answered by {@code due} under the eyes of that rank; the request cannot be closed before. {@code wordOf} is whose word it passes on, empty where it is the inspector's own or a rule's. */
public record Order(
        RequestId request,
        int number,
        UnitCode unit,
        String words,
        String wordOf,
        Rung rank,
        Instant due,
        Actor by,
        Instant at,
        @Nullable Answer answer) {

    /** What the unit says. */
    public record Answer(String words, Actor by, Instant at) {}
}
