package org.suban.catalog.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Limit;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.catalog.Where;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;
import org.suban.shared.sheet.Table;

/** Reads the cells of one row and notes what is wrong with them. */
final class Cells {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final List<String> LIMITS =
            List.of("30m", "1h", "2h", "4h", "24h", "1wd", "3wd", "5wd", "7wd", "10wd", "15wd", "30wd", "3d", "7d");

    private final Table.Row row;
    private final Known known;
    private final List<Fault> faults;

    Cells(Table.Row row, Known known, List<Fault> faults) {
        this.row = row;
        this.known = known;
        this.faults = faults;
    }

    String text(String column) {
        var text = row.cell(column).strip();
        if (text.length() > LONGEST_TEXT) {
            fault(column, text.substring(0, 40) + "…", "too-long", "");
            return "";
        }
        return text;
    }

    String name(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            fault(column, "", "empty", "");
        } else if (text.length() > LONGEST_NAME) {
            fault(column, text.substring(0, 40) + "…", "too-long", "");
        }
        return text;
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Nullable
    ItemCode code(String column) {
        return read(
                column, "code", List.of(), it -> ItemCode.isOne(it) ? Optional.of(new ItemCode(it)) : Optional.empty());
    }

    /** An item that stands somewhere in the same file. */
    @Nullable
    ItemCode item(String column) {
        var text = text(column);
        return text.isEmpty()
                ? null
                : read(
                        column,
                        "item",
                        known.items(),
                        it -> known.items().contains(it) ? Optional.of(new ItemCode(it)) : Optional.empty());
    }

    @Nullable
    RequestType type(String column) {
        return read(
                column,
                "type",
                Stream.of(RequestType.values()).map(it -> it.written()).toList(),
                RequestType::read);
    }

    @Nullable
    Urgency urgency(String column) {
        return read(
                column,
                "urgency",
                Stream.of(Urgency.values()).map(it -> it.written()).toList(),
                Urgency::read);
    }

    @Nullable
    Limit limit(String column) {
        return read(column, "limit", LIMITS, Limit::read);
    }

    boolean yes(String column) {
        var said = read(column, "yes-no", List.of("yes", "no", "是", "否"), it -> switch (it) {
            case "yes", "是" -> Optional.of(true);
            case "", "no", "否" -> Optional.of(false);
            default -> Optional.empty();
        });
        return Boolean.TRUE.equals(said);
    }

    @Nullable
    LocalDate day(String column) {
        return text(column).isEmpty() ? null : read(column, "date", List.of(), Cells::day0);
    }

    @Nullable
    Where where(String column) {
        return read(
                column,
                "place",
                known.areas(),
                it -> Where.read(it)
                        .filter(where -> !(where instanceof Where.In(var area))
                                || known.areas().contains(area.value())));
    }

    /** A unit by its code or name, or the local office. */
    @Nullable
    Host host(String column) {
        return read(column, "unit", known.unitWords(), known::host);
    }

    @Nullable
    Host hostIfAny(String column) {
        return text(column).isEmpty() ? null : host(column);
    }

    List<Host> hosts(String column) {
        return list(column).stream()
                .flatMap(it -> {
                    var host = known.host(it);
                    if (host.isEmpty()) {
                        fault(column, it, "unit", Nearest.to(it, known.unitWords()));
                    }
                    return host.stream();
                })
                .toList();
    }

    void fault(String column, String read, String kind, String nearest) {
        faults.add(new Fault(row.sheet(), row.number(), column, read, kind, nearest));
    }

    private <T> @Nullable T read(
            String column, String kind, Collection<String> good, Function<String, Optional<T>> reader) {
        var text = text(column);
        var value = reader.apply(text);
        if (value.isEmpty()) {
            fault(column, text, text.isEmpty() ? "empty" : kind, Nearest.to(text, good));
        }
        return value.orElse(null);
    }

    private static Optional<LocalDate> day0(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
