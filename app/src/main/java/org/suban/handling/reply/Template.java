package org.suban.handling.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;

/** Words to begin a reply with (答复模板): of one item or of all, of one unit or of the whole city; each change is a new version. */
public record Template(
        long number,
        int version,
        @Nullable ItemCode item,
        @Nullable UnitCode unit,
        String words,
        boolean withdrawn,
        Actor by,
        Instant at) {

    public Template {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A template has words");
        }
    }

    Template changed(String words, Actor by, Instant at) {
        return new Template(number, version + 1, item, unit, words, false, by, at);
    }

    Template taken(Actor by, Instant at) {
        return new Template(number, version + 1, item, unit, words, true, by, at);
    }
}
