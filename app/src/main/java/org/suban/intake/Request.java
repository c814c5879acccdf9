package org.suban.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;

/** What was said, never edited; {@code matter} is what the person chose it to be about, {@code saidAt} when it was said if it was said elsewhere before it was received here. */
public record Request(
        RequestId id,
        String title,
        String words,
        @Nullable Matter matter,
        String channel,
        Place place,
        @Nullable StaffId takenBy,
        @Nullable Instant saidAt,
        Instant receivedAt) {

    /** The item somebody chose, as it was chosen: a later list may have given it an heir. */
    public record Matter(ItemCode item, By by) {}

    /** Who chose: the person whose matter it is, or somebody whose job is to take it in. */
    public enum By {
        RESIDENT,
        AGENT
    }
}
