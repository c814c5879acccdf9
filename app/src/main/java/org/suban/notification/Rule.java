package org.suban.notification;

import static org.suban.notification.Way.IN_APP;
import static org.suban.notification.Way.MAIL;
import static org.suban.notification.Way.WEBHOOK;

import java.util.Set;
import java.util.function.Predicate;
import org.suban.journal.Entry;

/** Of a kind of journal line, on a condition, an audience is told in these ways; what is urgent minds no quiet hours. */
record Rule(String event, Predicate<Entry> when, Audience audience, Set<Way> ways, boolean urgent) {

    Rule {
        ways = Set.copyOf(ways);
    }

    /** A resident has a phone and no desk. */
    static Rule resident(String event) {
        return new Rule(event, it -> true, Audience.RESIDENT, Set.of(WEBHOOK), false);
    }

    /** What can wait until somebody sits at the desk or reads mail. */
    static Rule desk(String event, Audience audience) {
        return new Rule(event, it -> true, audience, Set.of(IN_APP, MAIL), false);
    }

    /** What should reach a person wherever they are. */
    static Rule anywhere(String event, Audience audience) {
        return new Rule(event, it -> true, audience, Set.of(IN_APP, MAIL, WEBHOOK), false);
    }

    Rule when(Predicate<Entry> condition) {
        return new Rule(event, condition, audience, ways, urgent);
    }

    Rule atOnce() {
        return new Rule(event, when, audience, ways, true);
    }

    boolean isFor(Entry line) {
        return event.equals(line.kind()) && when.test(line);
    }
}
