package org.suban.rating.followup;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A closing whose person is to be asked; tried so often, reached or not. */
public record FollowUp(RequestId request, int number, UnitCode unit, Why why, Instant listedAt, int attempts) {

    /** By which rule it is on the list. */
    public enum Why {
        ALL,
        SAMPLE,
        REDONE,
        UNSOLVED
    }

    /** What an attempt came to. */
    public enum CameTo {
        REACHED,
        NO_ANSWER,
        WRONG_NUMBER,
        REFUSED
    }
}
