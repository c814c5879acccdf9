package org.suban.identity;

import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;

/** Whoever stands at a door open to all: a resident, a member of staff who has signed in, or the operator at the console. */
public record Visitor(@Nullable Staff staff, boolean atTheConsole) {

    public static final Visitor OPERATOR = new Visitor(null, true);

    public Visitor(@Nullable Staff staff) {
        this(staff, false);
    }

    public boolean isStaff() {
        return staff != null || atTheConsole;
    }

    public Actor actor() {
        if (staff != null) {
            return staff.actor();
        }
        return atTheConsole ? Actor.machine("operator") : Actor.RESIDENT;
    }
}
