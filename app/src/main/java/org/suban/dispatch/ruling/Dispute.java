package org.suban.dispatch.ruling;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Two units returned a request, in these rounds; one works on it until it is ruled whose it is (先办后议). */
public record Dispute(
        RequestId request, int oneRound, int otherRound, UnitCode meanwhile, FoundBy foundBy, Instant at) {

    /** Why that unit works meanwhile. */
    public enum FoundBy {
        /** The row of responsibility names it (兜底). */
        LISTED,
        /** The district's or street's own office. */
        OFFICE,
        /** Nobody else: the first that had it (首接). */
        FIRST
    }
}
