package org.suban.handling.evidence;

import java.time.Instant;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** Something to show for the work (结案材料): a picture, or words that name a record; {@code kind} as the list asks for it. */
public record Evidence(
        RequestId request, int number, String kind, String words, boolean pictured, Actor by, Instant at) {}
