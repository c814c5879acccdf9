package org.suban.shared.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and notes each that cannot be taken, with the nearest good value. */
public final class Cells {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 100;

    private final Table.Row row;
    private final List<Fault> faults;

    public Cells(Table.Row row, List<Fault> faults) {
        this.row = row;
        this.faults = faults;
    }

    public String text(String column) {
        var text = row.cell(column).strip();
        if (text.indexOf('\0') >= 0) {
            fault(column, text.replace("\0", ""), "unreadable", "");
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            fault(column, text.substring(0, 40) + "…", "too-long", "");
            return "";
        }
        return text;
    }

    /** A text that must be there, of at most 100 characters. */
    public String name(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            fault(column, "", "empty", "");
        } else if (text.length() > LONGEST_NAME) {
            fault(column, text.substring(0, 40) + "…", "too-long", "");
        }
        return text;
    }

    /** What stands between {@code |}. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public boolean yes(String column) {
        var said = read(column, "yes-no", List.of("yes", "no", "是", "否"), it -> switch (it) {
            case "yes", "是" -> Optional.of(true);
            case "", "no", "否" -> Optional.of(false);
            default -> Optional.empty();
        });
        return Boolean.TRUE.equals(said);
    }

    /** Nothing where the cell is empty. */
    public @Nullable LocalDate day(String column) {
        return ifSaid(column, "date", List.of(), Cells::date);
    }

    /** One of an enum's names, in any case. */
    public <E extends Enum<E>> @Nullable E one(String column, String kind, E[] all) {
        var good = Arrays.stream(all).map(Enum::name).toList();
        return read(
                column,
                kind,
                good,
                it -> Arrays.stream(all)
                        .filter(each -> each.name().equalsIgnoreCase(it))
                        .findFirst());
    }

    /** Nothing where the reader takes the text for no good value: then that is a fault of this kind. */
    public <T> @Nullable T read(
            String column, String kind, Collection<String> good, Function<String, Optional<T>> reader) {
        return read(column, kind, Nearest.among(good), reader);
    }

    /** The same where many cells may mean one of the same many values. */
    public <T> @Nullable T read(String column, String kind, Nearest good, Function<String, Optional<T>> reader) {
        var text = text(column);
        var value = reader.apply(text);
        if (value.isEmpty()) {
            fault(column, text, text.isEmpty() ? "empty" : kind, text.isEmpty() ? "" : good.to(text));
        }
        return value.orElse(null);
    }

    /** As {@code read}, but an empty cell is no fault. */
    public <T> @Nullable T ifSaid(
            String column, String kind, Collection<String> good, Function<String, Optional<T>> reader) {
        return text(column).isEmpty() ? null : read(column, kind, good, reader);
    }

    public <T> @Nullable T ifSaid(String column, String kind, Nearest good, Function<String, Optional<T>> reader) {
        return text(column).isEmpty() ? null : read(column, kind, good, reader);
    }

    public void fault(String column, String read, String kind, String nearest) {
        faults.add(new Fault(row.sheet(), row.number(), column, read, kind, nearest));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
