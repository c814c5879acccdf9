package org.suban.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new password of one's own, with the present one to show that it is really the person. */
record AccountForm(String current, String password, String again) {

    AccountForm(@Nullable String current, @Nullable String password, @Nullable String again) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.again = Objects.requireNonNullElse(again, "");
    }
}
