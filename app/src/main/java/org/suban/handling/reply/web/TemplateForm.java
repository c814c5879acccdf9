package org.suban.handling.reply.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.reply.Template;

/** A template being written, or with a number one that is changed from that version. */
public record TemplateForm(
        @Nullable Act act,
        @Nullable Long number,
        @Nullable Integer version,
        @Nullable String item,
        @Nullable String itemCode,
        @Nullable String words) {

    /** The buttons. */
    public enum Act {
        WRITE,
        WITHDRAW
    }

    static final TemplateForm EMPTY = new TemplateForm(null, null, null, null, null, null);

    static TemplateForm of(Template it) {
        return new TemplateForm(null, it.number(), it.version(), null, null, it.words());
    }

    int seen() {
        return version == null ? 0 : version;
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
