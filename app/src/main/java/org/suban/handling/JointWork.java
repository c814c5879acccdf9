package org.suban.handling;

import java.time.Instant;
import java.util.Optional;
import org.suban.identity.Staff;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** What other units do for a request beside the one that has it (联合办理): it can stand in the way, and it ends with that unit's work. */
public interface JointWork {

    /** Why that unit's work is over; {@code rule} is how the journal names it. */
    enum End {
        RESOLVED("part-resolved"),
        RETURNED("part-host-returned"),
        RULED("part-host-ruled");

        private final String rule;

        End(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    /** What must be done before it may be resolved; the caller holds the row of the sheet. */
    Optional<Refusal> hindrance(RequestId request);

    /** Nobody else need do anything for it any more; the caller holds the row of the sheet. */
    void end(RequestId request, End why, Instant at);

    /** Whether this person's unit has accepted a part of it and is not done yet. */
    boolean isHelping(Staff by, RequestId request);
}
