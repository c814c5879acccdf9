package org.suban.handling.holder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;

/** From when somebody held a request, or nobody, and by whose word. */
public record Held(@Nullable StaffId holder, Actor by, String words, Instant at) {}
