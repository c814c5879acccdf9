package org.suban.organization;

import java.util.List;
import java.util.Locale;

/** A sheet that makes a city: its columns in the order in which they are written, those by which it is known, and those that a row is known by. */
public enum CitySheet {
    AREAS(List.of("code", "parent", "level", "name", "name_en", "aliases"), List.of("code", "level"), List.of("code")),
    UNITS(
            List.of(
                    "code",
                    "name",
                    "name_en",
                    "kind",
                    "area",
                    "phone",
                    "aliases",
                    "parent",
                    "duty",
                    "standin",
                    "heir",
                    "valid_to"),
            List.of("code", "phone"),
            List.of("code")),
    POSTS(List.of("code", "unit", "name", "name_en", "rank"), List.of("code", "rank"), List.of("code")),
    PLACES(List.of("name", "kind", "area", "aliases"), List.of("name", "kind", "area"), List.of("name", "area"));

    private final List<String> columns;
    private final List<String> marks;
    private final List<String> key;

    CitySheet(List<String> columns, List<String> marks, List<String> key) {
        this.columns = columns;
        this.marks = marks;
        this.key = key;
    }

    public List<String> columns() {
        return columns;
    }

    /** A sheet of another name that has all of these is one of this kind; asked in the order of the kinds. */
    public List<String> marks() {
        return marks;
    }

    public List<String> key() {
        return key;
    }

    /** As a sheet of a workbook and a file of the city's folder are called. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
