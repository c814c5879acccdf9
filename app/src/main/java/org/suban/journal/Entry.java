package org.suban.journal;

import java.time.Instant;
import java.util.Map;
import org.suban.shared.RequestId;

/** A fact to write down; {@code detail} holds ids, codes and words meant for staff, never contact data. */
public record Entry(RequestId request, String step, String kind, Actor actor, Instant at, Map<String, Object> detail) {

    public Entry {
        detail = Map.copyOf(detail);
    }
}
