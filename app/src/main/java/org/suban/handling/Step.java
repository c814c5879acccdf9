package org.suban.handling;

import java.util.Set;

/** Where a unit's work on a request stands; the table of ways between them is {@link #next()}. */
public enum Step {
    OFFERED,
    UNDERWAY,
    RESOLVED,
    RETURNED;

    /** The only ways on. A resolved one goes back to work when the resident says it is not solved. */
    public Set<Step> next() {
        return switch (this) {
            case OFFERED -> Set.of(UNDERWAY, RETURNED);
            case UNDERWAY -> Set.of(RESOLVED, RETURNED);
            case RESOLVED -> Set.of(UNDERWAY);
            case RETURNED -> Set.of(OFFERED);
        };
    }

    public boolean leadsTo(Step other) {
        return next().contains(other);
    }

    public boolean isOpen() {
        return this == OFFERED || this == UNDERWAY;
    }
}
