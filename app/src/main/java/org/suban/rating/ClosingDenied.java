package org.suban.rating;

import java.time.Instant;
import org.suban.shared.RequestId;

/** The fact that a person says less than the handler said, for the how-manieth time; it is back at work already. */
public record ClosingDenied(RequestId request, int times, Instant at) {}
