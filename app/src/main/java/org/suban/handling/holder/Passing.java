package org.suban.handling.holder;

import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;

/** Changes who holds a request, with a line in the journal; nothing if it has changed since it was seen. */
@Component
class Passing {

    private final HolderTable table;
    private final Journal journal;

    Passing(HolderTable table, Journal journal) {
        this.table = table;
        this.journal = journal;
    }

    boolean pass(Handling seen, @Nullable StaffId to, Actor by, String words, Instant at) {
        if (!table.change(seen, to, by, words, at)) {
            return false;
        }
        var detail = new HashMap<String, Object>();
        detail.put("unit", seen.unit().value());
        if (to != null) {
            detail.put("holder", to.number());
        }
        if (!words.isEmpty()) {
            detail.put("reason", words);
        }
        journal.append(new Entry(seen.request(), "handling", kind(to, by), by, at, detail));
        return true;
    }

    private static String kind(@Nullable StaffId to, Actor by) {
        if (to == null) {
            return "unheld";
        }
        return by.equals(Actor.staff(to.number())) ? "held" : "handed-over";
    }
}
