package org.suban.clock;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;

/** Reckons a countdown's end anew and writes down why: the row, the journal's line and the fact. */
@Component
class Moving {

    private final CountdownTable table;
    private final MoveTable moves;
    private final Calendars calendars;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Moving(
            CountdownTable table,
            MoveTable moves,
            Calendars calendars,
            Journal journal,
            ApplicationEventPublisher events) {
        this.table = table;
        this.moves = moves;
        this.calendars = calendars;
        this.journal = journal;
        this.events = events;
    }

    Countdown move(Countdown it, Move.Why why, String words, Actor by, Instant at) {
        var before = moves.of(it.id());
        var next = new Move(why, it.due(), it.due(), words, by, at);
        var reckoning = new Reckoning(calendars.named(it.calendar()), it.began(), it.limit());
        var due = reckoning.due(Stream.concat(before.stream(), Stream.of(next)).toList());
        if (why instanceof Move.Calendar && due.at().equals(it.due())) {
            table.settle(it.id(), due.provisional());
        } else {
            moves.append(it.id(), before.size() + 1, new Move(why, it.due(), due.at(), words, by, at));
            table.move(it, due);
            say(it, kind(why), by, at, detail(it, why, due.at(), words));
            events.publishEvent(new CountdownMoved(it.id(), it.due(), due.at(), at));
        }
        return table.find(it.id()).orElseThrow();
    }

    void tell(Countdown.Held fact) {
        events.publishEvent(fact);
    }

    void say(Countdown it, String kind, Actor by, Instant at, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("clock", it.id().kind().name());
        if (it.unit() != null) {
            detail.put("unit", it.unit().value());
        }
        journal.append(new Entry(it.id().request(), "clock", kind, by, at, detail));
    }

    private static Map<String, Object> detail(Countdown it, Move.Why why, Instant due, String words) {
        var detail = new HashMap<String, Object>(Map.of("was", it.due().toString(), "due", due.toString()));
        switch (why) {
            case Move.Extended(var more) -> {
                detail.put("more", more.toString());
                detail.put("reason", words);
            }
            case Move.Held(var from, var to) -> detail.put("seconds", to.getEpochSecond() - from.getEpochSecond());
            case Move.Calendar() -> detail.put("why", "calendar");
        }
        return detail;
    }

    private static String kind(Move.Why why) {
        return switch (why) {
            case Move.Extended extended -> "extended";
            case Move.Held held -> "resumed";
            case Move.Calendar calendar -> "replanned";
        };
    }
}
