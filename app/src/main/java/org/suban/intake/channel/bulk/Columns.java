package org.suban.intake.channel.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of the sheet holds what; each field has a usual name that an option can change. */
record Columns(Map<String, String> names) {

    static final List<String> FIELDS =
            List.of("id", "title", "content", "sent_date", "area", "address", "lat", "lon", "name", "phone");
    private static final List<String> NEEDED = List.of("id", "content");

    Columns {
        names = Map.copyOf(names);
    }

    static Columns usual() {
        return new Columns(Map.of());
    }

    boolean knows(String field) {
        return FIELDS.contains(field);
    }

    Columns with(String field, String column) {
        var more = new LinkedHashMap<>(names);
        more.put(field, column);
        return new Columns(more);
    }

    String of(String field) {
        return names.getOrDefault(field, field);
    }

    /** Needed fields, and those named by an option, that the header does not have. */
    List<String> missingIn(List<String> header) {
        var missing = new ArrayList<String>();
        for (var field : FIELDS) {
            if ((NEEDED.contains(field) || names.containsKey(field)) && !header.contains(of(field))) {
                missing.add(of(field));
            }
        }
        return missing;
    }
}
