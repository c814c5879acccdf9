package org.suban.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.shared.RequestId;

/** The resident's word (评价) on the resolution with that number. */
public record Rating(
        RequestId request,
        int number,
        boolean solved,
        boolean satisfied,
        @Nullable String words,
        Instant at) {}
