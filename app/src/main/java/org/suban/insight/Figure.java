package org.suban.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first-dispatch figure of some weeks, line by line, with what is not finished yet and the time of the last journal line that was counted. */
public record Figure(Weeks weeks, Map<By, List<Counted>> tables, Unfinished unfinished, Optional<Instant> countedUpTo) {

    public Figure {
        tables = Map.copyOf(tables);
    }

    public List<Counted> by(By lines) {
        return tables.getOrDefault(lines, List.of());
    }

    public Counted total() {
        return by(By.WEEK).stream()
                .reduce((one, other) -> new Counted(
                        "", one.people().and(other.people()), one.machine().and(other.machine())))
                .orElse(new Counted("", Share.NONE, Share.NONE));
    }
}
