package org.suban.clock;

import java.time.Instant;
import org.suban.calendar.Limit;
import org.suban.journal.Actor;

/** A row that says why a countdown ends later, or with a new table of holidays also sooner. */
public record Move(Why why, Instant was, Instant due, String words, Actor by, Instant at) {

    /** What moved it; {@link Calendar} is no grant, the others are. */
    public sealed interface Why {}

    /** More time was granted (延期), counted from the end it had. */
    public record Extended(Limit more) implements Why {}

    /** It did not run (暂停). */
    public record Held(Instant from, Instant to) implements Why {}

    /** A table of holidays came out (调整). */
    public record Calendar() implements Why {}
}
