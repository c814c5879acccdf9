package org.suban.supervision;

import java.util.Optional;
import org.suban.calendar.Limit;

/** The ladder (提级): who leads the unit, its deputy head in charge, the leader of the whole. */
public enum Rung {
    LEAD,
    DEPUTY,
    LEADER;

    /** After how long the next one is told: a working day, then five more. */
    Optional<Limit> patience() {
        return switch (this) {
            case LEAD -> Optional.of(new Limit(1, Limit.Unit.WORKING_DAYS));
            case DEPUTY -> Optional.of(new Limit(5, Limit.Unit.WORKING_DAYS));
            case LEADER -> Optional.empty();
        };
    }

    Rung up() {
        return this == LEAD ? DEPUTY : LEADER;
    }
}
