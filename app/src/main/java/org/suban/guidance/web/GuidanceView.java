package org.suban.guidance.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.guidance.Guidance;
import org.suban.guidance.Reason;
import org.suban.intake.Requests;

/** A letter and how it was guided: by whom, why, what its writer says against it, and whether it was the reader's own doing. */
public record GuidanceView(
        Requests.Sheet said,
        Guidance guidance,
        Reason.Said reason,
        String by,
        boolean own,
        @Nullable String lookedBy) {

    /** A line of the list of objections. */
    public record Row(String receipt, String title, String reason, Instant objectedAt, boolean own) {}
}
