package org.suban.calendar.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A date for programs, and the way to it. */
record DueBody(OffsetDateTime due, boolean provisional, List<StepBody> steps) {

    /** Days in a row that counted alike, both included; {@code counted} is how much of the limit they and those before used up. */
    record StepBody(LocalDate from, LocalDate to, String kind, String name, int counted, String text) {}
}
