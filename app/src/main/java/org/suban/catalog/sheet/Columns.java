package org.suban.catalog.sheet;

import java.util.List;

/** The columns of the two sheets, in the order in which they are written. */
public final class Columns {

    public static final String ITEMS = "items";
    public static final String RULES = "responsibilities";

    public static final List<String> OF_ITEMS = List.of(
            "code",
            "name",
            "aliases",
            "sayings",
            "includes",
            "excludes",
            "type",
            "urgency",
            "confidential",
            "department_only",
            "sign",
            "contact",
            "finish",
            "basis",
            "closing",
            "evidence",
            "host",
            "cohosts",
            "fallback",
            "heir",
            "valid_from",
            "valid_to");

    public static final List<String> OF_RULES =
            List.of("item", "place", "host", "cohosts", "fallback", "valid_from", "valid_to");

    private Columns() {}
}
