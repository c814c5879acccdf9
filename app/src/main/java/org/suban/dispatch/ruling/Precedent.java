package org.suban.dispatch.ruling;

/** An earlier ruling, and in what it is like the dispute at hand. */
public record Precedent(Ruling ruling, Likeness likeness) {

    /** The closest first. */
    public enum Likeness {
        SAME_ITEM,
        SAME_SUBJECT,
        SAME_UNITS
    }
}
