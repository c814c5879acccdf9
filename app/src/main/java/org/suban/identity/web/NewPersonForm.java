package org.suban.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suban.identity.NewStaff;
import org.suban.identity.Role;
import org.suban.organization.UnitCode;

/** A new account as typed. */
record NewPersonForm(String username, String name, List<String> roles, String unit, String post, String password) {

    NewPersonForm(
            @Nullable String username,
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable String unit,
            @Nullable String post,
            @Nullable String password) {
        this.username = Objects.requireNonNullElse(username, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.unit = Objects.requireNonNullElse(unit, "");
        this.post = Objects.requireNonNullElse(post, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    NewStaff person() {
        return new NewStaff(
                tidy(username),
                name.strip(),
                chosenRoles(),
                chosenUnit(),
                post.isBlank() ? null : post.strip(),
                password);
    }

    /** As the sign-in reads it: capitals and blanks around it do not matter. */
    static String tidy(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private Set<Role> chosenRoles() {
        return Arrays.stream(Role.values())
                .filter(it -> roles.contains(it.name()))
                .collect(Collectors.toSet());
    }

    private @Nullable UnitCode chosenUnit() {
        try {
            return unit.isBlank() ? null : new UnitCode(unit);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
