package org.suban.handling.part;

import org.jspecify.annotations.Nullable;

/** What a host asks, as typed: of which unit, to do what, whether it must be done, why another unit than the list names, within how many days, and in place of which returned part. */
public record Asking(
        String unit,
        String task,
        boolean mandatory,
        String reason,
        @Nullable Integer days,
        @Nullable Integer inPlaceOf) {

    /** One that leaves the limit to the rule and takes nobody's place. */
    public Asking(String unit, String task, boolean mandatory, String reason) {
        this(unit, task, mandatory, reason, null, null);
    }
}
