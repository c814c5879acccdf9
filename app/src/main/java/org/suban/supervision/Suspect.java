package org.suban.supervision;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A closing that looks false, and why. */
public record Suspect(RequestId request, int number, Why why, UnitCode unit, Instant at) {

    /** The reply is another request's, it was closed minutes after it was accepted, or the person says less than the handler. */
    public enum Why {
        COPIED,
        HASTY,
        DENIED
    }
}
