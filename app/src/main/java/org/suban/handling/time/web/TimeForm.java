package org.suban.handling.time.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suban.handling.approval.EndAsked;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.closing.DeadEnd.Ground;

/** What a handler asks for on the page of clocks, as typed; which fields count says the act. */
public record TimeForm(
        @Nullable Act act,
        @Nullable Integer days,
        @Nullable Reason reason,
        @Nullable String words,
        @Nullable Ground ground,
        @Nullable String route,
        @Nullable LocalDate lookAgain,
        @Nullable String whyNot,
        @Nullable String publicReply,
        @Nullable String internalAccount) {

    /** The buttons. */
    public enum Act {
        EXTEND,
        PAUSE,
        GO_ON,
        DEAD_END
    }

    static final TimeForm EMPTY = new TimeForm(null, null, null, null, null, null, null, null, null, null);

    EndAsked end() {
        return new EndAsked(
                ground, orEmpty(route), lookAgain, orEmpty(whyNot), orEmpty(publicReply), orEmpty(internalAccount));
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
