package org.suban.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.shared.RequestId;

/** A request has been taken in; told in the same transaction, so that naming and sending commit with it. */
public record RequestReceived(
        RequestId request,
        String title,
        String words,
        Request.@Nullable Matter matter,
        @Nullable AreaCode area,
        Instant at) {

    /** What was taken in holds several matters: somebody splits it before anything is named or sent. */
    public record AsLetter(RequestId request, Instant at) {}
}
