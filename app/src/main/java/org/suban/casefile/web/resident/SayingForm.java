package org.suban.casefile.web.resident;

import org.jspecify.annotations.Nullable;

/** What a resident writes on the tracking page in words of their own: why they object. */
record SayingForm(@Nullable String objection) {

    static final SayingForm EMPTY = new SayingForm(null);
}
