package org.suban.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator changes about somebody: a new password, or the post. */
record PersonForm(String password, String post) {

    PersonForm(@Nullable String password, @Nullable String post) {
        this.password = Objects.requireNonNullElse(password, "");
        this.post = Objects.requireNonNullElse(post, "");
    }
}
