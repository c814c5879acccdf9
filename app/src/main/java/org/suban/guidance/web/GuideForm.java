package org.suban.guidance.web;

import org.jspecify.annotations.Nullable;

/** What a dispatcher or a second person decided beside the button pressed: the reason, and words for the resident. */
record GuideForm(@Nullable String reason, @Nullable String words) {

    static final GuideForm EMPTY = new GuideForm(null, null);

    String reasonOrBlank() {
        return reason == null ? "" : reason;
    }
}
