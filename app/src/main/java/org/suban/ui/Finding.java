package org.suban.ui;

import org.jspecify.annotations.Nullable;

/** What was pressed beside a finder without scripts: its button, which asks for options, or one of them, which has a code. */
public record Finding(boolean asks, String code) {

    public static final Finding NOTHING = new Finding(false, "");
    public static final Finding ASKED = new Finding(true, "");

    /** A button sends the field's word, or with an option {@code word:code}; what is meant for another field is nothing here. */
    public static Finding in(String field, @Nullable String pressed) {
        if (pressed == null || !(pressed + ":").startsWith(field + ":")) {
            return NOTHING;
        }
        return pressed.equals(field) ? ASKED : new Finding(false, pressed.substring(field.length() + 1));
    }
}
