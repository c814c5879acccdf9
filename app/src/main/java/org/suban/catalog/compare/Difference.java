package org.suban.catalog.compare;

import org.suban.catalog.ItemCode;

/** One thing that differs between two versions: the line, what kind of change, and what stood there before and after. */
public record Difference(ItemCode code, String name, Kind kind, String before, String after) {

    /** In the order in which people look for them. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        MOVED,
        HOST,
        LIMIT,
        OTHER
    }
}
