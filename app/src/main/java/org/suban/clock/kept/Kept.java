package org.suban.clock.kept;

import java.time.Duration;

/** Of so many promises of a unit that came to an end, how many in time; how many had more time granted, and how often and how long their clocks stood still. */
public record Kept(long ended, long inTime, long extended, long holds, Duration held) {

    public static final Kept NONE = new Kept(0, 0, 0, 0, Duration.ZERO);

    public Kept {
        if (inTime > ended || ended < 0 || held.isNegative()) {
            throw new IllegalArgumentException("Not a count: %d of %d".formatted(inTime, ended));
        }
    }

    public Kept plus(Kept other) {
        return new Kept(
                ended + other.ended,
                inTime + other.inTime,
                extended + other.extended,
                holds + other.holds,
                held.plus(other.held));
    }

    /** In tenths of a percent, rounded down, so that 1000 is said of all and nothing less; 0 where none has ended. */
    public int perMille() {
        return ended == 0 ? 0 : (int) (inTime * 1000 / ended);
    }
}
