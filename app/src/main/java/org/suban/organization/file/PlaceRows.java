package org.suban.organization.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.organization.NamedPlace;
import org.suban.shared.sheet.Cells;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Places as rows: they have no code, and are known by their name within their area. */
record PlaceRows(SheetRows rows, Table table, Map<String, Table.Row> seen, List<Fault> faults) {

    List<NamedPlace> all() {
        var places = new ArrayList<NamedPlace>();
        for (var row : table.rows()) {
            var cells = new Cells(row, faults);
            var place = place(cells);
            if (place != null && seen.putIfAbsent(Standing.key(place), row) != null) {
                cells.fault("name", place.name(), "name-twice", "");
            } else if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private @Nullable NamedPlace place(Cells cells) {
        var name = cells.name("name");
        var kind = cells.one("kind", "place-kind", NamedPlace.Kind.values());
        var area = rows.area(cells, "area");
        return name.isEmpty() || kind == null || area == null
                ? null
                : new NamedPlace(name, kind, area, cells.list("aliases"));
    }
}
