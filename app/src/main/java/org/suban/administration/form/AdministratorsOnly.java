package org.suban.administration.form;

import org.springframework.security.access.AccessDeniedException;
import org.suban.identity.Role;
import org.suban.identity.Staff;

/** Asks at each page's door; a session may be older than the loss of a role. */
public final class AdministratorsOnly {

    private AdministratorsOnly() {}

    public static void check(Staff by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("for administrators only");
        }
    }
}
