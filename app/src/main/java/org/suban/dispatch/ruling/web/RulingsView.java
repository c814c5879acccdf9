package org.suban.dispatch.ruling.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for an arbiter, and what was ruled lately. */
public record RulingsView(long total, List<Row> waiting, List<Row> ruled) {

    /** One dispute; {@code unit} works on it or was ruled to. */
    public record Row(
            String receipt, String title, @Nullable String sides, String unit, Instant at) {}
}
