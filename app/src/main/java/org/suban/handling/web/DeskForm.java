package org.suban.handling.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.FirstContact.How;

/** What a handler does with the open request, and the words that belong to it. */
public record DeskForm(
        @Nullable Act act,
        @Nullable String reason,
        @Nullable String clauseItem,
        @Nullable String clauseItemCode,
        @Nullable String clauseArea,
        @Nullable String clauseAreaCode,
        @Nullable String clause,
        @Nullable String better,
        @Nullable How how,
        @Nullable String note,
        @Nullable String publicReply,
        @Nullable String internalAccount,
        @Nullable String why) {

    /** The buttons of the desk. */
    public enum Act {
        ACCEPT,
        RETURN,
        CONTACT,
        RESOLVE
    }

    static final DeskForm EMPTY =
            new DeskForm(null, null, null, null, null, null, null, null, How.PHONE, null, null, null, null);

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
