package org.suban.supervision.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;
import org.suban.supervision.draw.Draw.Finding;

/** Draws closings to check, and writes down what is found; nobody chooses which. */
@Component
public class Drawing {

    public static final int MOST = 100;
    private static final int LONGEST_WORDS = 1000;

    private final DrawTable table;
    private final Handlings handlings;
    private final Journal journal;

    Drawing(DrawTable table, Handlings handlings, Journal journal) {
        this.table = table;
        this.handlings = handlings;
        this.journal = journal;
    }

    public Optional<Draw> newest() {
        return table.newest();
    }

    /** Of what was closed in so many days before now. */
    @Transactional
    public Decision<Draw> draw(Staff by, int days, int size, long seed, Instant at) {
        if (!by.maySupervise()) {
            return refused(Kind.NOT_YOURS, "supervision.inspectors-only");
        } else if (days < 1 || days > 366) {
            return Decision.refused(Refusal.wrong("days", "supervision.draw-days", 366));
        } else if (size < 1 || size > MOST) {
            return Decision.refused(Refusal.wrong("size", "supervision.draw-size", MOST));
        }
        var from = at.minus(Duration.ofDays(days));
        var drawn = handlings.draw(from, at, seed, size);
        var number = table.insert(seed, from, at, size, by.actor(), at);
        for (int n = 0; n < drawn.size(); n++) {
            table.insert(number, drawn.get(n), n + 1);
        }
        return Decision.granted(table.newest().orElseThrow());
    }

    @Transactional
    public Decision<RequestId> found(
            Staff by, long draw, RequestId request, Finding finding, String words, Instant at) {
        if (!by.maySupervise()) {
            return refused(Kind.NOT_YOURS, "supervision.inspectors-only");
        } else if (words.length() > LONGEST_WORDS || words.isBlank() && finding != Finding.SOUND) {
            return Decision.refused(Refusal.wrong("words", "supervision.words", LONGEST_WORDS));
        } else if (!table.find(draw, request, finding, words.strip(), by.actor(), at)) {
            return refused(Kind.OVERTAKEN, "supervision.found-before");
        }
        journal.append(
                new Entry(request, "supervision", "spot-checked", by.actor(), at, Map.of("finding", finding.name())));
        return Decision.granted(request);
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
