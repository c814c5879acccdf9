package org.suban.classification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.shared.RequestId;

/** A request has been looked at; what a person chose stands first among the suggestions, and perhaps nothing is suggested. */
public record RequestClassified(
        RequestId request,
        String classifier,
        List<Suggestion> suggestions,
        @Nullable AreaCode area,
        Instant at) {}
