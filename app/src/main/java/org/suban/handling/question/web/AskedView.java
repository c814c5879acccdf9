package org.suban.handling.question.web;

import org.suban.handling.question.Question;
import org.suban.organization.Unit;

/** A question as the person reads it by the link, with the unit that asks. */
public record AskedView(Question question, Unit unit, String token) {}
