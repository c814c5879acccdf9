package org.suban.insight;

import java.util.Map;
import java.util.Optional;
import org.suban.journal.Entry;

/** What a journal line means for the first-dispatch figure; a line that is not in the table means nothing for it. */
enum Meaning {
    /** It went to a unit under an item, for the first time or again. */
    SENT,
    /** The dispatcher took the last sending back before anybody began: as if it had not been. */
    UNDONE,
    /** It took a second decision, whoever has it after that: the first sending was not right. */
    SECOND,
    /** The unit that has it says it is done. */
    FINISHED,
    /** It is not done after all. */
    REOPENED,
    /** It goes on as its parts, each counted by itself. */
    SPLIT;

    /** Step and kind of the line, and its meaning. A new kind of line is a new row here, and a replay. */
    private static final Map<String, Meaning> TABLE = Map.ofEntries(
            Map.entry("dispatch/dispatched", SENT),
            Map.entry("dispatch/undone", UNDONE),
            Map.entry("dispatch/ruled", SECOND),
            Map.entry("dispatch/split", SPLIT),
            Map.entry("handling/resolved", FINISHED),
            Map.entry("handling/redone", REOPENED));

    static Optional<Meaning> of(Entry line) {
        return Optional.ofNullable(TABLE.get(line.step() + "/" + line.kind()));
    }
}
