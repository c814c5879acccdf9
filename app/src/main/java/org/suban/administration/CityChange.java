package org.suban.administration;

import java.time.Instant;
import java.util.List;
import org.suban.journal.Actor;
import org.suban.organization.ChangingTheCity.Counts;

/** Something of the city that was changed (变更): by whom, when, from which file or at which row, and how much. */
public record CityChange(Instant at, Actor by, Kind kind, String subject, Counts counts, List<Cell> cells) {

    /** By a file, or at one row by hand. */
    public enum Kind {
        SHEETS,
        OUTLINES,
        AREA,
        UNIT,
        POST
    }

    /** What stood in a column, and what stands there now. */
    public record Cell(String column, String before, String after) {}

    public CityChange {
        cells = List.copyOf(cells);
    }
}
