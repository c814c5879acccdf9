package org.suban.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first administrator; the password twice, because nobody is there yet to set it anew. */
record SetupForm(String username, String name, String password, String again) {

    SetupForm(@Nullable String username, @Nullable String name, @Nullable String password, @Nullable String again) {
        this.username = Objects.requireNonNullElse(username, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.again = Objects.requireNonNullElse(again, "");
    }
}
