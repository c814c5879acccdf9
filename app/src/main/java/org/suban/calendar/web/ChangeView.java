package org.suban.calendar.web;

import java.time.Instant;
import java.time.LocalDate;

/** A day that a table changed. */
record ChangeView(Instant at, LocalDate day, String file, String before, String after) {}
