package org.suban.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.calendar.Limit;
import org.suban.calendar.Stretch;
import org.suban.calendar.WorkingCalendar;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.Moments;

/** When is it due? The question as somebody typed it, read and answered. */
@Component
class DueQuestions {

    /** A date and the way to it. */
    record Answer(ZonedDateTime due, boolean provisional, Limit limit, List<Stretch> way) {}

    private final Calendars calendars;

    DueQuestions(Calendars calendars) {
        this.calendars = calendars;
    }

    /** {@code from} with an offset, or as the city's clock shows it. */
    Decision<Answer> answer(String from, String limit, String calendar) {
        var found = calendars.find(calendar);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.wrong("calendar", "calendar.unknown", calendar));
        }
        var by = found.get();
        return start(from, by.terms().zone())
                .then(start -> Limit.read(limit)
                        .map(it -> Decision.granted(answer(by, start, it)))
                        .orElseGet(() -> Decision.refused(Refusal.wrong("limit", "calendar.limit", limit))));
    }

    private static Answer answer(WorkingCalendar by, Instant start, Limit limit) {
        var due = by.due(start, limit);
        return new Answer(due.at().atZone(by.terms().zone()), due.provisional(), limit, by.way(start, limit));
    }

    private static Decision<Instant> start(String text, ZoneId zone) {
        try {
            var start = hasOffset(text) ? OffsetDateTime.parse(text).toInstant() : Moments.read(text, zone);
            return WorkingCalendar.reaches(start)
                    ? Decision.granted(start)
                    : Decision.refused(Refusal.wrong("from", "calendar.beyond", text));
        } catch (DateTimeException e) {
            return Decision.refused(Refusal.wrong("from", "calendar.from", text));
        }
    }

    private static boolean hasOffset(String text) {
        return text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})");
    }
}
