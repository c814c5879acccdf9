package org.suban.handling.deadline;

import java.time.Instant;

/** A date promised and the name of the rule that computed it. */
public record Deadline(Instant due, String rule) {}
