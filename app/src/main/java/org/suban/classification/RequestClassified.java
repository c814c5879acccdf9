package org.suban.classification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.shared.RequestId;

/**
 * A request has been looked at, even where nothing was suggested; what a person chose stands first among the suggestions.
 * Where they are {@code measured} their confidences are probabilities.
 */
public record RequestClassified(
        RequestId request,
        String classifier,
        boolean measured,
        List<Suggestion> suggestions,
        Signs signs,
        @Nullable AreaCode area,
        Instant at) {}
