package org.suban.handling;

import java.time.Instant;
import org.suban.journal.Actor;

/** That the unit spoke with the person (首次联系): how, when and what was said. */
public record FirstContact(Instant at, How how, String note, Actor by) {

    /** By which way they spoke. */
    public enum How {
        PHONE,
        VISIT,
        MESSAGE
    }
}
