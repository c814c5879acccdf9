package org.suban.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many; as a percentage it is cut, never rounded up, so that 98.79 does not pass for 98.8. */
public record Share(long right, long all) {

    public static final Share NONE = new Share(0, 0);

    public Share {
        if (right < 0 || right > all) {
            throw new IllegalArgumentException(right + " of " + all);
        }
    }

    public long wrong() {
        return all - right;
    }

    public Share and(Share other) {
        return new Share(right + other.right, all + other.all);
    }

    /** With one place after the point; of nothing there is none. */
    public Optional<BigDecimal> percent() {
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(right * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.FLOOR));
    }
}
