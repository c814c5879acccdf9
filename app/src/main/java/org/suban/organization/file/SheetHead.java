package org.suban.organization.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.suban.organization.CitySheet;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/** Name and columns of a sheet, which say of what kind it is. */
record SheetHead(Table table, List<Fault> faults) {

    /** A sheet is known by its name, even where it brings some columns only, or else by its columns; empty where it cannot be read. */
    Optional<CitySheet> kind() {
        var byName = first(it -> it.title().equalsIgnoreCase(table.name()));
        var byColumns = first(it -> table.columns().containsAll(it.marks()));
        var kind = byName.or(() -> byColumns);
        if (kind.isEmpty()) {
            fault(0, "", String.join(", ", table.columns()), "sheet-unknown", "");
        } else if (byColumns.isPresent() && !byColumns.equals(kind) && !fits(kind.get())) {
            fault(0, "", table.name(), "sheet-other", byColumns.get().title());
        } else if (!table.columns().containsAll(kind.get().key())) {
            kind.get().key().stream()
                    .filter(it -> !table.columns().contains(it))
                    .forEach(it -> fault(1, it, "", "column-missing", ""));
        } else {
            unknownColumns(kind.get());
            return kind;
        }
        return Optional.empty();
    }

    private static Optional<CitySheet> first(Predicate<CitySheet> which) {
        return Stream.of(CitySheet.values()).filter(which).findFirst();
    }

    private boolean fits(CitySheet kind) {
        return kind.columns().containsAll(table.columns());
    }

    private void unknownColumns(CitySheet kind) {
        table.columns().stream()
                .filter(it -> !it.isBlank() && !kind.columns().contains(it))
                .forEach(it -> faults.add(
                        new Fault(table.name(), 1, it, it, "column-unknown", Nearest.to(it, kind.columns()))));
    }

    private void fault(int row, String column, String read, String kind, String about) {
        faults.add(new Fault(table.name(), row, column, read, kind, "", about));
    }
}
