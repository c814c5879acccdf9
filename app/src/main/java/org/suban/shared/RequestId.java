package org.suban.shared;

import java.time.LocalDate;

/** Identifies a request everywhere: day of receipt ({@code yyMMdd}) and a seven-digit serial, so 26112300012345 was the 12,345th number of that day's run. */
public record RequestId(long value) implements Comparable<RequestId> {

    static final long SERIALS = 10_000_000L;

    public RequestId {
        if (value < 101L * SERIALS || value >= 1_000_000L * SERIALS) {
            throw new IllegalArgumentException("Not a request number: " + value);
        }
    }

    public static RequestId of(LocalDate day, long serial) {
        long date = (day.getYear() % 100) * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
        return new RequestId(date * SERIALS + Math.floorMod(serial, SERIALS));
    }

    public Receipt receipt() {
        return Receipt.of(this);
    }

    @Override
    public int compareTo(RequestId other) {
        return Long.compare(value, other.value);
    }
}
