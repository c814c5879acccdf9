package org.suban.casefile.web.resident;

import org.jspecify.annotations.Nullable;

/** What a resident writes on the tracking page in words of their own: why they object, and what they add. */
record SayingForm(@Nullable String objection, @Nullable String addition) {

    static final SayingForm EMPTY = new SayingForm(null, null);
}
