package org.suban.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

public record PersonView(
        long number, String username, String name, List<String> roles, String unit, String post, boolean active) {

    /** Every word typed is somewhere in what the list shows. */
    boolean matches(String typed) {
        var shown = String.join(" ", username, name, String.join(" ", roles), unit, post)
                .toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).allMatch(shown::contains);
    }
}
