package org.suban.clock;

import java.time.Instant;

/** The fact that a countdown ends at another time than before. */
public record CountdownMoved(Countdown.Id id, Instant was, Instant due, Instant at) {}
