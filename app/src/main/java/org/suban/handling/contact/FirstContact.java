package org.suban.handling.contact;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;

/** That the unit spoke with the person (首次联系): how, when, how long and what was said; or that it tried and nobody answered, which is no contact. */
public record FirstContact(Instant at, How how, @Nullable Duration lasted, boolean reached, String note, Actor by) {

    /** By which way they spoke. */
    public enum How {
        PHONE,
        VISIT,
        MESSAGE;

        /** A message has no length. */
        public boolean lasts() {
            return this != MESSAGE;
        }
    }

    /** As typed: {@code at} is the moment of noting it where nothing is said; a call of no length reached nobody. */
    public record Noted(
            How how, @Nullable Instant at, @Nullable Duration lasted, String note) {

        public boolean reached() {
            return lasted == null || lasted.isPositive();
        }
    }
}
