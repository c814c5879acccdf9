package org.suban.handling.part.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.part.Asking;
import org.suban.handling.part.Part;

/** What a host asks of another unit, as typed; and, on a page of its own, why a part is withdrawn. */
public record PartForm(
        @Nullable String unit,
        @Nullable String task,
        @Nullable Weight weight,
        @Nullable String reason,
        @Nullable String days,
        @Nullable Integer inPlaceOf) {

    /** Whether the request can be resolved without it. */
    public enum Weight {
        MANDATORY,
        HELPING
    }

    static final PartForm EMPTY = new PartForm(null, null, Weight.MANDATORY, null, null, null);

    /** The same task for another unit. */
    static PartForm inPlaceOf(Part it) {
        var weight = it.mandatory() ? Weight.MANDATORY : Weight.HELPING;
        return new PartForm(null, it.task(), weight, null, null, it.number());
    }

    Asking asking() {
        return new Asking(
                orEmpty(unit), orEmpty(task), weight != Weight.HELPING, orEmpty(reason), number(days), inPlaceOf);
    }

    /** What is no number is no number of days, so that the host is told. */
    private static @Nullable Integer number(@Nullable String typed) {
        var text = orEmpty(typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
