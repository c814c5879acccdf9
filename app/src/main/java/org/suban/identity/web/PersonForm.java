package org.suban.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new password for somebody else. */
record PasswordForm(String password) {

    PasswordForm(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
