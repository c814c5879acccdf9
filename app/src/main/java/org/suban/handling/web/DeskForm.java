package org.suban.handling.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.Personal;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.contact.FirstContact.How;
import org.suban.handling.contact.FirstContact.Noted;

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
        @Nullable Integer lasted,
        @Nullable LocalDateTime at,
        @Nullable String publicReply,
        @Nullable String internalAccount,
        @Nullable Truth truth,
        @Nullable Solved solved,
        @Nullable String whyNot,
        @Nullable Personal personal,
        @Nullable String why) {

    /** The buttons of the desk. */
    public enum Act {
        ACCEPT,
        RETURN,
        CONTACT,
        RESOLVE
    }

    static final DeskForm EMPTY = new DeskForm(
            null, null, null, null, null, null, null, null, How.PHONE, null, null, null, null, null, null, null, null,
            null, null);

    /** The same, but for the reply. */
    DeskForm replying(String words) {
        return new DeskForm(
                act,
                reason,
                clauseItem,
                clauseItemCode,
                clauseArea,
                clauseAreaCode,
                clause,
                better,
                how,
                note,
                lasted,
                at,
                words,
                internalAccount,
                truth,
                solved,
                whyNot,
                personal,
                why);
    }

    /** Without a time it is now; a message has no length. */
    Noted contact(ZoneId zone) {
        var by = how == null ? How.PHONE : how;
        return new Noted(
                by,
                at == null ? null : at.atZone(zone).toInstant(),
                lasted == null || !by.lasts() ? null : Duration.ofMinutes(lasted),
                orEmpty(note));
    }

    Closing closing() {
        return new Closing(orEmpty(publicReply), orEmpty(internalAccount), truth, solved, orEmpty(whyNot), personal);
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
