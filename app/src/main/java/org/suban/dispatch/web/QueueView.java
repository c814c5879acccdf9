package org.suban.dispatch.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what waits. */
public record QueueView(List<Row> rows, long total, int page) {

    static final int SIZE = 50;

    /** One that waits. */
    public record Row(String href, String title, @Nullable String area, String why, Waited waited, boolean open) {}

    /** How long, in the largest whole unit. */
    public record Waited(String unit, long count) {

        static Waited between(Instant since, Instant at) {
            var time = Duration.between(since, at);
            if (time.toDays() > 0) {
                return new Waited("days", time.toDays());
            } else if (time.toHours() > 0) {
                return new Waited("hours", time.toHours());
            }
            return new Waited("minutes", Math.max(time.toMinutes(), 1));
        }
    }

    static String suffix(int page) {
        return page > 0 ? "?page=" + page : "";
    }

    public String here() {
        return suffix(page);
    }

    public long from() {
        return (long) page * SIZE + 1;
    }

    public long to() {
        return from() + rows.size() - 1;
    }

    public @Nullable String previous() {
        return page == 0 ? null : "/dispatch" + suffix(page - 1);
    }

    public @Nullable String next() {
        return to() < total ? "/dispatch" + suffix(page + 1) : null;
    }
}
