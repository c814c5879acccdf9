package org.suban.handling.part.web;

import org.jspecify.annotations.Nullable;

/** What a co-host does with its part, and the words that belong to it; {@code why} is for seeing the contact. */
public record PartActForm(
        @Nullable Act act,
        @Nullable String did,
        @Nullable String reason,
        @Nullable String why) {

    /** The buttons of the page. */
    public enum Act {
        ACCEPT,
        DONE,
        RETURN
    }

    static final PartActForm EMPTY = new PartActForm(null, null, null, null);
}
