package org.suban.handling.closing;

import java.time.LocalDate;

/** The honest end of what cannot be solved (无法解决): on which lawful ground, which way the person has, and when it is looked at again. */
public record DeadEnd(Ground ground, String route, LocalDate lookAgain) {

    /** The grounds there are. */
    public enum Ground {
        NO_LEGAL_BASIS,
        AGAINST_THE_LAW,
        BEFORE_A_COURT,
        OTHER_LEVEL,
        PAST_RECORDS,
        PLANNED_LATER,
        PRIVATE_DISPUTE
    }

    public DeadEnd {
        if (route.isBlank()) {
            throw new IllegalArgumentException("A dead end shows a way on");
        }
    }
}
