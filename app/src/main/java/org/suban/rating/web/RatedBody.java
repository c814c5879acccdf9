package org.suban.rating.web;

import java.util.Locale;
import org.suban.rating.Rating;

/** What became of a verdict: the request is closed, or underway again. */
public record RatedBody(String receipt, String state, String solved, int satisfied) {

    public static RatedBody of(Rating it) {
        return new RatedBody(
                it.request().receipt().digits(),
                it.denies() ? "underway" : "closed",
                it.solved().name().toLowerCase(Locale.ROOT),
                it.satisfied());
    }
}
