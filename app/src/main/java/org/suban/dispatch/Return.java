package org.suban.dispatch;

import java.time.Instant;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** A unit's "not ours" (退单) of the assignment with that round, allowed once for each request. */
public record Return(RequestId request, int round, String reason, Actor by, Instant at) {}
