package org.suban.rating;

import org.jspecify.annotations.Nullable;

/** What the resident says, as sent; either answer may be missing and then nothing is assumed. */
public record Verdict(
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        @Nullable String words) {}
