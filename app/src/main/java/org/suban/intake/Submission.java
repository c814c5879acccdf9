package org.suban.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings, as typed; {@link ReceivingRequests} checks it. {@code outsideId} is the sender's own number for
 * it, {@code itemCode} what the person chose from the list, {@code saidAt} when it was said elsewhere, if it was.
 */
public record Submission(
        String channel,
        @Nullable String outsideId,
        String text,
        @Nullable String title,
        @Nullable String itemCode,
        Where where,
        @Nullable String contactName,
        @Nullable String contactPhone,
        List<Upload> photos,
        @Nullable Instant saidAt) {

    /** A file as it arrived, not yet trusted. */
    public record Upload(String name, byte[] content) {}

    /** A place as typed or clicked; every part may be missing. */
    public record Where(
            @Nullable String areaCode,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String address) {

        public static final Where UNSAID = new Where(null, null, null, null);
    }

    public static Submission of(String channel, String text) {
        return new Submission(channel, null, text, null, null, Where.UNSAID, null, null, List.of(), null);
    }
}
