package org.suban.calendar;

import java.time.Instant;

/** Until when; provisional where a year on the way has no official table of holidays yet. */
public record Due(Instant at, boolean provisional) {}
