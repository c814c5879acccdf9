package org.suban.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The person at the desk as the pages know them: a name to greet, roles to show doors by. */
record SignedIn(String name, Set<String> roles) {

    private static final String PREFIX = "ROLE_";

    static @Nullable SignedIn from(@Nullable Authentication authentication) {
        return authentication == null ? null : new SignedIn(nameOf(authentication), rolesOf(authentication));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** A principal may carry the person's own name besides the one they sign in with. */
    private static String nameOf(Authentication authentication) {
        return authentication.getPrincipal() instanceof AuthenticatedPrincipal person
                ? person.getName()
                : authentication.getName();
    }

    private static Set<String> rolesOf(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
