package org.suban.handling.reply;

import java.time.Instant;

/** What a reply may begin with, filled in and without personal numbers; {@code code} tells it from the others of the request. */
public record Beginning(String code, Kind kind, String words, Instant at) {

    /** Where it comes from. */
    public enum Kind {
        TEMPLATE,
        LIKED
    }
}
