package org.suban.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;

/** What was said, never edited; {@code saidAt} is when, if it was said elsewhere before it was received here. */
public record Request(
        RequestId id,
        String title,
        String words,
        String channel,
        Place place,
        @Nullable StaffId takenBy,
        @Nullable Instant saidAt,
        Instant receivedAt) {}
