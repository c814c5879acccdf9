package org.suban.catalog.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the list: what it was made from and, once approved, the moment from which it is in force. */
public record Version(
        int number,
        @Nullable Integer base,
        State state,
        @Nullable Instant effective) {

    /** Where it stands between the first stroke and the approval. */
    public enum State {
        DRAFT,
        REVIEWED,
        APPROVED,
        DISCARDED
    }
}
