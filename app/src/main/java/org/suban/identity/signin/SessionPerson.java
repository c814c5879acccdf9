package org.suban.identity.signin;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.suban.identity.SignedInStaff;
import org.suban.identity.Staff;

/** What a session remembers of who signed in: the number to look up, the name to greet; rights are asked anew each time. */
record SessionPerson(long number, String name) implements AuthenticatedPrincipal, SignedInStaff, Serializable {

    static SessionPerson of(Staff staff) {
        return new SessionPerson(staff.id().number(), staff.name());
    }

    @Override
    public String getName() {
        return name;
    }
}
