package org.suban.administration;

import java.util.List;
import java.util.Locale;
import org.suban.organization.CitySheet;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.sheet.SheetFile;
import org.suban.shared.sheet.Table;

/** A file that was opened: it holds sheets or outlines. */
sealed interface CityFile {

    String name();

    /** Areas, units, posts, places. */
    record Sheets(String name, List<Table> tables) implements CityFile {

        boolean has(CitySheet kind) {
            return tables.stream()
                    .anyMatch(it -> it.name().equalsIgnoreCase(kind.title())
                            || it.columns().containsAll(kind.marks()));
        }
    }

    /** GeoJSON. */
    record Outlines(String name, String geoJson) implements CityFile {}

    /** What it is, its ending says; the one sheet of a CSV is called by the file's name. */
    static Decision<CityFile> open(String name, byte[] bytes) {
        var dot = Math.max(0, name.lastIndexOf('.'));
        return switch (name.substring(dot).toLowerCase(Locale.ROOT)) {
            case ".geojson", ".json" -> outlines(name, bytes).map(it -> it);
            case ".csv", ".xlsx" -> sheets(name, bytes, name.substring(0, dot)).map(it -> it);
            default -> Decision.refused(Refusal.because(Kind.WRONG_INPUT, "administration.file-kind", name));
        };
    }

    static Decision<Sheets> sheets(String name, byte[] bytes, String only) {
        return SheetFile.read(name, bytes, only).map(it -> new Sheets(name, it));
    }

    static Decision<Outlines> outlines(String name, byte[] bytes) {
        return OutlineFile.read(name, bytes).map(it -> new Outlines(name, it));
    }
}
