package org.suban.calendar.web;

import java.time.Instant;
import java.util.List;

/** When it is due and how one comes to that. */
record AnswerView(Instant due, boolean provisional, List<String> steps) {}
