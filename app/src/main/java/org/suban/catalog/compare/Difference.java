package org.suban.catalog.compare;

import java.util.List;
import org.suban.catalog.ItemCode;

/**
 * One thing that differs between two versions: the line, what kind of change, in which column, and what went and what came;
 * of a column that holds several words or rows only those that differ.
 */
public record Difference(
        ItemCode code, String name, Kind kind, String column, List<String> before, List<String> after) {

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

    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
