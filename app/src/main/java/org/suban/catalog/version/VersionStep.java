package org.suban.catalog.version;

import java.time.Instant;
import org.suban.journal.Actor;

/** What somebody did to a version. */
public record VersionStep(int version, Kind kind, Actor by, String note, Instant at) {

    /** From the first draft on. */
    public enum Kind {
        DRAFTED,
        EDITED,
        REVIEWED,
        SENT_BACK,
        APPROVED,
        DISCARDED
    }
}
