package org.suban.dispatch;

import java.time.Instant;
import org.suban.shared.RequestId;

/** A request that waits for a dispatcher; {@code why} is {@code nothing-speaks}, {@code doubtful}, {@code residents-choice-alone}, {@code nobody-answers} or {@code returned}. */
public record Waiting(RequestId request, String why, Instant since) {}
