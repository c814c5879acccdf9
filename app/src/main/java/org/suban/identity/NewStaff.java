package org.suban.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** A person to be given an account; the password is in the clear only here. */
public record NewStaff(
        String username,
        String name,
        Set<Role> roles,
        @Nullable UnitCode unit,
        @Nullable String post,
        String password) {

    /** NIST SP 800-63B asks for length, not for odd characters. */
    static final int SHORTEST_PASSWORD = 10;

    public NewStaff {
        roles = Set.copyOf(roles);
    }

    public NewStaff(String username, String name, Set<Role> roles, @Nullable UnitCode unit, String password) {
        this(username, name, roles, unit, null, password);
    }

    Objections objections() {
        return Objections.NONE
                .and(when(!username.matches("[a-z0-9][a-z0-9._-]{1,39}"), "username", "identity.username-unfit"))
                .and(when(name.isBlank() || name.length() > 40, "name", "identity.name-missing"))
                .and(when(roles.isEmpty(), "roles", "identity.role-missing"))
                .and(when(roles.contains(Role.HANDLER) && unit == null, "unit", "identity.unit-missing"))
                .and(passwordObjection(password));
    }

    static Optional<Refusal> passwordObjection(String password) {
        return password.length() < SHORTEST_PASSWORD || password.length() > 72
                ? Optional.of(Refusal.wrong("password", "identity.password-short", SHORTEST_PASSWORD))
                : Optional.empty();
    }

    private static Optional<Refusal> when(boolean wrong, String field, String code) {
        return wrong ? Optional.of(Refusal.wrong(field, code)) : Optional.empty();
    }
}
