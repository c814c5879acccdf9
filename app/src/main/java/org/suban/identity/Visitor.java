package org.suban.identity;

import org.jspecify.annotations.Nullable;

/** Whoever stands at a door open to all: a resident, or a member of staff who has signed in. */
public record Visitor(@Nullable Staff staff) {

    public boolean isStaff() {
        return staff != null;
    }
}
