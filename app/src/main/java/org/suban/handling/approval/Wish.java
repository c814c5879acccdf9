package org.suban.handling.approval;

import org.suban.handling.closing.DeadEnd;
import org.suban.handling.closing.Said;

/** What a handler asks for. */
public sealed interface Wish {

    /** So many working days more (延期), for one of the listed reasons, with what shows it. */
    record MoreTime(int days, Reason reason, String words) implements Wish {
        public MoreTime {
            if (days < 1 || words.isBlank()) {
                throw new IllegalArgumentException("More time is at least a day and says why");
            }
        }
    }

    /** The end of what cannot be solved (无法解决). */
    record NoSolution(DeadEnd deadEnd, Said said) implements Wish {}

    /** Why more time is needed. */
    enum Reason {
        COMPLEX,
        SEVERAL_UNITS,
        EXPERT_OPINION,
        MATERIAL,
        WEATHER,
        PUBLIC_NOTICE
    }
}
