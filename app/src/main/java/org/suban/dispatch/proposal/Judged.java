package org.suban.dispatch.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** What a keeper of the list did with a proposal: taken into that draft, or dismissed for the reason in the note. */
public record Judged(RequestId request, @Nullable Integer draft, String note, Actor by, Instant at) {}
