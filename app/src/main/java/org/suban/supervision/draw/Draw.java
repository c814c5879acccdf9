package org.suban.supervision.draw;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** A draw among the closings of a time; who has the seed draws the same again. */
public record Draw(
        long number, long seed, Instant from, Instant to, int size, Actor by, Instant at, List<Drawn> drawn) {

    /** One that was drawn, and what was found once somebody has looked. */
    public record Drawn(
            RequestId request,
            int position,
            @Nullable Finding finding,
            @Nullable String words) {}

    /** What an inspector finds. */
    public enum Finding {
        SOUND,
        POOR,
        FALSE
    }
}
