package org.suban.casefile.web.resident;

import org.jspecify.annotations.Nullable;

/** What a resident writes on the tracking page in words of their own: why they object, what they add, and what they answer. */
record SayingForm(
        @Nullable String objection,
        @Nullable String addition,
        @Nullable String answer) {

    static final SayingForm EMPTY = new SayingForm(null, null, null);

    String answered() {
        return answer == null ? "" : answer;
    }
}
