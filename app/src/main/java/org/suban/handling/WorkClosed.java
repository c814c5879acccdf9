package org.suban.handling;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The fact that a unit closed a request, for the how-manieth time, and the sheet as it stands then; {@code unsolved} where it could not be solved. */
public record WorkClosed(Handling sheet, int number, boolean unsolved, Instant at) {

    public RequestId request() {
        return sheet.request();
    }

    public UnitCode unit() {
        return sheet.unit();
    }
}
