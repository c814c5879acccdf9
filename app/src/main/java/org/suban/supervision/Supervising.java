package org.suban.supervision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.CountingDown;
import org.suban.clock.Start;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.rating.ClosingDenied;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** An inspector urges a unit (催办) or gives it an order (督办); a second denial gives one by itself, a level up. */
@Component
public class Supervising {

    public static final int LONGEST_WORDS = 1000;
    /** As many cities give it: five working days. */
    public static final int DAYS = 5;

    private static final Actor DENIED_TWICE = Actor.machine("denied-twice");

    private final Handlings handlings;
    private final OrderTable table;
    private final Calendars calendars;
    private final CountingDown counting;
    private final Journal journal;

    Supervising(Handlings handlings, OrderTable table, Calendars calendars, CountingDown counting, Journal journal) {
        this.handlings = handlings;
        this.table = table;
        this.calendars = calendars;
        this.counting = counting;
        this.journal = journal;
    }

    @Transactional
    public Decision<Handling> urge(Staff by, RequestId request, String words, Instant at) {
        return said(by, words).then(it -> open(request)).map(it -> {
            note(it, "urged", by.actor(), at, Map.of("reason", words.strip()));
            return it;
        });
    }

    /** One at a time; the limit is a number of working days, five where nothing is said. */
    @Transactional
    public Decision<Order> order(Staff by, RequestId request, NewOrder asked, Instant at) {
        var objections = Objections.NONE
                .and(when(asked.days() < 1 || asked.days() > 30, Refusal.wrong("days", "supervision.days", 30)))
                .and(when(
                        asked.wordOf().length() > NewOrder.LONGEST_NAME,
                        Refusal.wrong("wordOf", "supervision.word-of", NewOrder.LONGEST_NAME)));
        if (objections.any()) {
            return Decision.refused(objections);
        }
        return said(by, asked.words())
                .then(it -> open(request))
                .then(it -> table.isOpen(request)
                        ? Decision.refused(Refusal.because(Refusal.Kind.OVERTAKEN, "supervision.ordered-before"))
                        : Decision.granted(give(it, asked, Rung.LEAD, by.actor(), at)));
    }

    /** The unit answers; only then can the request be closed. */
    @Transactional
    public Decision<Order> answer(Staff by, RequestId request, int number, String words, Instant at) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            return Decision.refused(Refusal.wrong("words", "supervision.words", LONGEST_WORDS));
        }
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        var order =
                table.of(request).stream().filter(it -> it.number() == number).findFirst();
        if (sheet.isEmpty() || order.isEmpty()) {
            return Decision.refused(Refusal.because(Refusal.Kind.NOT_YOURS, "supervision.not-your-order"));
        } else if (order.get().answer() != null) {
            return Decision.refused(Refusal.because(Refusal.Kind.OVERTAKEN, "supervision.answered-before"));
        }
        table.answer(order.get(), words.strip(), by.actor(), at);
        counting.end(new Id(request, Kind.ORDER, number), at);
        note(sheet.get(), "supervision-answered", by.actor(), at, Map.of("reason", words.strip()));
        return Decision.granted(table.of(request).get(number - 1));
    }

    /** Nobody closes the same thing falsely a third time under the same eyes. */
    @EventListener
    void on(ClosingDenied event) {
        if (event.times() >= 2 && !table.isOpen(event.request())) {
            var sheet = handlings.find(event.request()).orElseThrow();
            give(sheet, new NewOrder("", DAYS, ""), Rung.DEPUTY, DENIED_TWICE, event.at());
            var rank = Map.<String, Object>of("rank", Rung.DEPUTY.name());
            note(sheet, "escalated", DENIED_TWICE, event.at(), rank);
        }
    }

    private Order give(Handling it, NewOrder asked, Rung rank, Actor by, Instant at) {
        var limit = new Limit(asked.days(), Limit.Unit.WORKING_DAYS);
        var calendar = calendars.of(it.unit());
        var due = calendar.due(at, limit);
        int number = table.of(it.request()).size() + 1;
        var words = asked.words().strip();
        var wordOf = asked.wordOf().strip();
        var order = new Order(it.request(), number, it.unit(), words, wordOf, rank, due.at(), by, at, null);
        table.insert(order);
        counting.begin(List.of(new Start(
                new Id(it.request(), Kind.ORDER, number),
                at,
                limit,
                "supervision",
                calendar.terms().code(),
                due,
                it.unit())));
        note(
                it,
                "supervised",
                by,
                at,
                Map.of("rank", rank.name(), "due", due.at().toString(), "reason", words, "word-of", wordOf));
        return order;
    }

    private void note(Handling it, String kind, Actor by, Instant at, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.values().removeIf(""::equals);
        detail.put("unit", it.unit().value());
        journal.append(new Entry(it.request(), "supervision", kind, by, at, detail));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }

    private static Decision<Staff> said(Staff by, String words) {
        if (!by.maySupervise()) {
            return Decision.refused(Refusal.because(Refusal.Kind.NOT_YOURS, "supervision.inspectors-only"));
        }
        return words.isBlank() || words.length() > LONGEST_WORDS
                ? Decision.refused(Refusal.wrong("words", "supervision.words", LONGEST_WORDS))
                : Decision.granted(by);
    }

    /** Holds the row of the sheet. */
    private Decision<Handling> open(RequestId request) {
        Optional<Handling> sheet =
                handlings.locked(request).filter(it -> it.step().isOpen());
        return sheet.map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Refusal.Kind.OVERTAKEN, "supervision.not-open")));
    }
}
