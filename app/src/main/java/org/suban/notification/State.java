package org.suban.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a message; one that cannot be sent is kept or failed, never gone. */
public enum State {
    /** Goes out at its moment, for the first time or again. */
    WAITING,
    /** Waits for the end of quiet hours. */
    HELD,
    /** Every try failed, or the gateway will never take it. */
    FAILED,
    /** There is no gateway for it, or no address. */
    KEPT,
    SENT;

    public static Optional<State> read(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** As addresses and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An administrator may send it again. */
    public boolean isStuck() {
        return this == FAILED || this == KEPT;
    }
}
