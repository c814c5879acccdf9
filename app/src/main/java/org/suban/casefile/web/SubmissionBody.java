package org.suban.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Upload;
import org.suban.intake.Submission.Where;

/** A request as a program sends it. */
record SubmissionBody(
        @Nullable String text,
        @Nullable String title,
        @Nullable String itemCode,
        @Nullable String areaCode,
        @Nullable Location location,
        @Nullable String address,
        @Nullable Contact contact,
        @Nullable String channel,
        @Nullable String externalId) {

    record Location(@Nullable Double lat, @Nullable Double lon) {}

    record Contact(@Nullable String name, @Nullable String phone) {}

    Submission submission(List<Upload> photos) {
        return new Submission(
                channel == null ? "api" : channel,
                externalId,
                text == null ? "" : text,
                title,
                itemCode,
                new Where(
                        areaCode,
                        location == null ? null : location.lat(),
                        location == null ? null : location.lon(),
                        address),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.phone(),
                photos,
                null);
    }
}
