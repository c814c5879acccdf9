package org.suban.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.suban.administration.CityChange.Cell;
import org.suban.administration.CityChange.Kind;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity.Counts;

/** Writes down who changed what. */
@Component
class ChangeNotes {

    private static final int LONGEST_SUBJECT = 200;

    private final CityChanges changes;

    ChangeNotes(CityChanges changes) {
        this.changes = changes;
    }

    CityChange note(Visitor by, Kind kind, String subject, Counts counts, List<Cell> cells, Instant at) {
        var title = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT))
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        var change = new CityChange(at, by.actor(), kind, title, counts, cells);
        changes.append(change);
        return change;
    }

    /** The columns that say something else than before. */
    static List<Cell> cells(Map<String, String> before, Map<String, String> after) {
        var columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        var cells = new ArrayList<Cell>();
        for (var column : columns) {
            var was = before.getOrDefault(column, "");
            var is = after.getOrDefault(column, "");
            if (!was.equals(is)) {
                cells.add(new Cell(column, was, is));
            }
        }
        return cells;
    }
}
