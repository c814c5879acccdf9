package org.suban.handling.part;

import java.util.Set;

/** Where a part stands; the table of ways between them is {@link #next()}. */
public enum PartStep {
    OFFERED,
    ACCEPTED,
    DONE,
    RETURNED,
    WITHDRAWN;

    /** The only ways on. For the unit that was asked a returned part is over; the host still has to say what becomes of it. */
    public Set<PartStep> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, RETURNED, WITHDRAWN);
            case ACCEPTED -> Set.of(DONE, RETURNED, WITHDRAWN);
            case RETURNED -> Set.of(WITHDRAWN);
            case DONE, WITHDRAWN -> Set.of();
        };
    }

    public boolean leadsTo(PartStep other) {
        return next().contains(other);
    }

    /** Whether it is the asked unit's turn. */
    public boolean isOnDesk() {
        return this == OFFERED || this == ACCEPTED;
    }

    /** Whether nobody need do anything any more. */
    public boolean isSettled() {
        return next().isEmpty();
    }
}
