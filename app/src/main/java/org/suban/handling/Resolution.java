package org.suban.handling;

import java.time.Instant;
import org.suban.journal.Actor;

/** What the unit says it did (办结): a reply for the resident and an account for the office, kept apart. */
public record Resolution(int number, String publicReply, String internalAccount, Actor by, Instant at) {}
