package org.suban.handling;

import java.time.Instant;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The fact that a unit closed a request, for the how-manieth time; {@code unsolved} where it could not be solved. */
public record WorkClosed(RequestId request, int number, UnitCode unit, boolean unsolved, Instant at) {}
