package org.suban.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.notification.Message;
import org.suban.notification.MessageId;
import org.suban.notification.Page;
import org.suban.notification.State;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Shows administrators what left the house, what waits and what is stuck, and sends again what is. */
@Component
public class Outbox {

    /** Piles are not counted further. */
    public static final int MOST = 1_000;

    /** What is older is no news to anybody; one by one it can still be sent. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final OutboxTable table;

    Outbox(OutboxTable table) {
        this.table = table;
    }

    /** Of each pile the count, at most {@link #MOST}. */
    public Decision<Map<State, Integer>> counts(Staff by) {
        if (!by.mayWatchTheOutbox()) {
            return notYours();
        }
        var counts = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            counts.put(state, table.count(state, MOST));
        }
        return Decision.granted(counts);
    }

    public Decision<List<Message>> pile(Staff by, State state, Page page) {
        return by.mayWatchTheOutbox() ? Decision.granted(table.pile(state, page)) : notYours();
    }

    /** With all its tries before it. */
    public Decision<MessageId> again(Staff by, MessageId id, Instant at) {
        if (!by.mayWatchTheOutbox()) {
            return notYours();
        } else if (table.again(id, at) == 1) {
            return Decision.granted(id);
        }
        return table.find(id).isPresent() ? notStuck() : unknown();
    }

    /** All of a pile that are not older than three days; how many that were. */
    public Decision<Integer> allAgain(Staff by, State state, Instant at) {
        if (!by.mayWatchTheOutbox()) {
            return notYours();
        }
        return state.isStuck() ? Decision.granted(table.allAgain(state, at.minus(NEWS), at)) : notStuck();
    }

    /** For an address that names no message at all. */
    public static <T> Decision<T> unknown() {
        return Decision.refused(Refusal.because(Kind.UNKNOWN, "notification.message-unknown"));
    }

    private static <T> Decision<T> notStuck() {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, "notification.not-stuck"));
    }

    private static <T> Decision<T> notYours() {
        return Decision.refused(Refusal.because(Kind.NOT_YOURS, "notification.administrators-only"));
    }
}
