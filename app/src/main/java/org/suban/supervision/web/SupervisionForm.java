package org.suban.supervision.web;

import org.jspecify.annotations.Nullable;

/** What an inspector says to a unit, as typed. */
public record SupervisionForm(
        @Nullable Act act, @Nullable String words, @Nullable Integer days) {

    /** The buttons. */
    public enum Act {
        URGE,
        ORDER,
        LOOKED
    }

    static final SupervisionForm EMPTY = new SupervisionForm(null, null, 5);

    String wordsOrNone() {
        return words == null ? "" : words;
    }
}
