package org.suban.supervision.web;

import org.jspecify.annotations.Nullable;
import org.suban.supervision.NewOrder;
import org.suban.supervision.Supervising;

/** What an inspector says to a unit, as typed. */
public record SupervisionForm(
        @Nullable Act act,
        @Nullable String words,
        @Nullable Integer days,
        @Nullable String wordOf) {

    /** The buttons. */
    public enum Act {
        URGE,
        ORDER,
        LOOKED
    }

    static final SupervisionForm EMPTY = new SupervisionForm(null, null, Supervising.DAYS, null);

    NewOrder order() {
        return new NewOrder(wordsOrNone(), days == null ? 0 : days, wordOf == null ? "" : wordOf);
    }

    String wordsOrNone() {
        return words == null ? "" : words;
    }
}
