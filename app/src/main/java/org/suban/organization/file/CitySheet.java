package org.suban.organization.file;

import java.util.List;
import java.util.Locale;

/** A sheet that makes a city: its columns in the order in which they are written, and those without which it cannot be read. */
public enum CitySheet {
    AREAS(List.of("code", "parent", "level", "name", "name_en", "aliases"), List.of("code", "level")),
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
            List.of("code", "phone")),
    POSTS(List.of("code", "unit", "name", "name_en", "rank"), List.of("code", "rank")),
    PLACES(List.of("name", "kind", "area", "aliases"), List.of("name", "kind", "area"));

    private final List<String> columns;
    private final List<String> needed;

    CitySheet(List<String> columns, List<String> needed) {
        this.columns = columns;
        this.needed = needed;
    }

    public List<String> columns() {
        return columns;
    }

    List<String> needed() {
        return needed;
    }

    /** As a sheet of a workbook and a file of the city's folder are called. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
