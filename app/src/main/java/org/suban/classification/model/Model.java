package org.suban.classification.model;

import java.time.Instant;

/** Something learnt, from so many requests that ended between those moments; its content takes so many bytes, none once it has been dropped. */
public record Model(
        int number, Instant learntAt, int lessons, Instant endedFrom, Instant endedTo, long bytes, Figures figures) {

    static final String PREFIX = "learnt-";

    /** As it is named with each suggestion and in the journal. */
    public String name() {
        return nameOf(number);
    }

    public static String nameOf(int number) {
        return PREFIX + number;
    }
}
