package org.suban.catalog.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.calendar.Limit;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.catalog.Where;
import org.suban.shared.sheet.Cells;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Reads the cells of one row in the words of the list. */
final class ItemCells {

    private final Cells cells;
    private final Known known;

    ItemCells(Table.Row row, Known known, List<Fault> faults) {
        this.cells = new Cells(row, faults);
        this.known = known;
    }

    String text(String column) {
        return cells.text(column);
    }

    String name(String column) {
        return cells.name(column);
    }

    List<String> list(String column) {
        return cells.list(column);
    }

    boolean yes(String column) {
        return cells.yes(column);
    }

    @Nullable
    LocalDate day(String column) {
        return cells.day(column);
    }

    @Nullable
    ItemCode code(String column) {
        var text = cells.text(column);
        if (ItemCode.isOne(text)) {
            return new ItemCode(text);
        }
        cells.fault(column, text, text.isEmpty() ? "empty" : "code", MeantCode.by(text));
        return null;
    }

    /** An item that stands somewhere in the same file. */
    @Nullable
    ItemCode item(String column) {
        return cells.ifSaid(
                column,
                "item",
                known.nearItems(),
                it -> known.items().contains(it) ? Optional.of(new ItemCode(it)) : Optional.empty());
    }

    @Nullable
    RequestType type(String column) {
        return cells.read(
                column,
                "type",
                Stream.of(RequestType.values()).map(it -> it.written()).toList(),
                RequestType::read);
    }

    @Nullable
    Urgency urgency(String column) {
        return cells.read(
                column,
                "urgency",
                Stream.of(Urgency.values()).map(it -> it.written()).toList(),
                Urgency::read);
    }

    @Nullable
    Limit limit(String column) {
        return cells.read(column, "limit", LineReader.LIMITS, Limit::read);
    }

    @Nullable
    Where where(String column) {
        return cells.read(
                column,
                "place",
                known.nearAreas(),
                it -> Where.read(it)
                        .filter(where -> !(where instanceof Where.In(var area))
                                || known.areas().contains(area.value())));
    }

    /** A unit by its code or name, or the local office. */
    @Nullable
    Host host(String column) {
        return cells.read(column, "unit", known.nearUnits(), known::host);
    }

    @Nullable
    Host hostIfAny(String column) {
        return cells.ifSaid(column, "unit", known.nearUnits(), known::host);
    }

    List<Host> hosts(String column) {
        return list(column).stream()
                .flatMap(it -> {
                    var host = known.host(it);
                    if (host.isEmpty()) {
                        fault(column, it, "unit", known.nearUnits().to(it));
                    }
                    return host.stream();
                })
                .toList();
    }

    void fault(String column, String read, String kind, String nearest) {
        cells.fault(column, read, kind, nearest);
    }
}
