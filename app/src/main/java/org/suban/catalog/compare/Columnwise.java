package org.suban.catalog.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.suban.catalog.Line;
import org.suban.catalog.compare.Difference.Kind;
import org.suban.catalog.sheet.Columns;
import org.suban.catalog.sheet.SheetWriter;

/** Compares two states of a line column by column, as the columns stand in a sheet. */
final class Columnwise {

    private static final Set<String> LIMITS = Set.of("sign", "contact", "finish");
    private static final Set<String> SEVERAL = Set.of("aliases", "sayings", "evidence");

    private Columnwise() {}

    static List<Difference> between(Line before, Line after) {
        if (before.equals(after)) {
            return List.of();
        }
        var was = SheetWriter.cells(before, List.of());
        var is = SheetWriter.cells(after, List.of());
        var found = new ArrayList<Difference>();
        for (var column : Columns.OF_ITEMS) {
            var old = was.getOrDefault(column, "");
            var now = is.getOrDefault(column, "");
            if (!column.equals("code") && !Objects.equals(old, now)) {
                var words = parts(column, old);
                var others = parts(column, now);
                found.add(new Difference(
                        after.code(),
                        after.name(),
                        kind(column),
                        column,
                        without(words, others),
                        without(others, words)));
            }
        }
        return found;
    }

    /** What is only in the first; where the order alone differs, all of it. */
    static <T> List<T> without(List<T> some, List<T> others) {
        return Set.copyOf(some).equals(Set.copyOf(others))
                ? some
                : some.stream().filter(it -> !others.contains(it)).toList();
    }

    private static Kind kind(String column) {
        if (column.equals("name")) {
            return Kind.RENAMED;
        }
        return LIMITS.contains(column) ? Kind.LIMIT : Kind.OTHER;
    }

    private static List<String> parts(String column, String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return SEVERAL.contains(column) ? Arrays.asList(cell.split("\\|")) : List.of(cell);
    }
}
