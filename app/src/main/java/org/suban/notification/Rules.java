package org.suban.notification;

import static org.suban.notification.Audience.DEPUTY;
import static org.suban.notification.Audience.DISPATCHERS;
import static org.suban.notification.Audience.HOLDER;
import static org.suban.notification.Audience.HOST;
import static org.suban.notification.Audience.INSPECTORS;
import static org.suban.notification.Audience.LEAD;
import static org.suban.notification.Audience.UNIT;
import static org.suban.notification.Rule.anywhere;
import static org.suban.notification.Rule.desk;
import static org.suban.notification.Rule.resident;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.suban.journal.Entry;

/** Who is told of what; a kind of journal line that stands in no row is told to nobody. */
final class Rules {

    private static final List<Rule> ALL = List.of(
            // The receipt has already said where a request went that the machine sent at once.
            resident("dispatched").when(Rules::laterThanTheReceipt),
            resident("extended"),
            resident("asked"),
            resident("resolved"),
            resident("ended-unsolved"),
            resident("guided"),
            desk("dispatched", UNIT),
            desk("redone", UNIT),
            desk("answered", UNIT),
            desk("words-added", UNIT),
            desk("extended", UNIT),
            desk("approval-granted", UNIT),
            desk("approval-refused", UNIT),
            desk("handed-over", HOLDER),
            desk("part-opened", UNIT),
            desk("part-done", HOST),
            desk("part-returned", HOST),
            anywhere("urged", UNIT),
            anywhere("supervised", UNIT).atOnce(),
            anywhere("near", UNIT).when(clock("SIGN", "CONTACT", "FINISH", "PART")),
            anywhere("missed", UNIT).when(clock("SIGN", "CONTACT", "FINISH", "PART")),
            desk("extension-asked", LEAD),
            desk("ending-asked", LEAD),
            anywhere("missed", LEAD).when(clock("SIGN", "CONTACT", "FINISH", "PART")),
            anywhere("supervised", LEAD).atOnce(),
            anywhere("escalated", LEAD).when(rank("LEAD")).atOnce(),
            anywhere("escalated", DEPUTY).when(rank("DEPUTY")).atOnce(),
            desk("escalated", INSPECTORS).when(rank("LEADER")),
            desk("missed", INSPECTORS).when(clock("FINISH", "CONTACT")),
            desk("objected", INSPECTORS),
            desk("objected", DISPATCHERS),
            desk("returned", DISPATCHERS),
            anywhere("near", DISPATCHERS).when(clock("DISPATCH")),
            anywhere("missed", DISPATCHERS).when(clock("DISPATCH")));

    private Rules() {}

    static List<Rule> of(Entry line) {
        return ALL.stream().filter(it -> it.isFor(line)).toList();
    }

    static List<Rule> all() {
        return ALL;
    }

    private static boolean laterThanTheReceipt(Entry line) {
        return !line.actor().isMachine()
                || !Integer.valueOf(1).equals(line.detail().get("round"));
    }

    private static Predicate<Entry> clock(String... clocks) {
        var these = Set.of(clocks);
        return it -> these.contains(String.valueOf(it.detail().get("clock")));
    }

    private static Predicate<Entry> rank(String rank) {
        return it -> rank.equals(it.detail().get("rank"));
    }
}
