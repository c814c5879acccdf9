package org.suban.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.calendar.CalendarTerms;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.CountingDown;
import org.suban.clock.Start;
import org.suban.shared.RequestId;

/** The dispatcher's own clock: it runs while a request waits, and each wait is a new one. */
@Component
class DispatchClock {

    private final CountingDown counting;

    DispatchClock(CountingDown counting) {
        this.counting = counting;
    }

    void begin(Waiting it) {
        counting.begin(List.of(new Start(
                new Id(it.request(), Kind.DISPATCH, counting.next(it.request(), Kind.DISPATCH)),
                it.since(),
                limit(Duration.between(it.since(), it.due())),
                "dispatch-limit",
                CalendarTerms.CITY,
                new Due(it.due(), false),
                it.near(),
                null)));
    }

    void end(RequestId request, Instant at) {
        counting.end(request, Kind.DISPATCH, at);
    }

    void goOn(RequestId request) {
        counting.goOn(request, Kind.DISPATCH);
    }

    private static Limit limit(Duration it) {
        return it.toMinutes() < 1_000
                ? new Limit((int) Math.max(1, it.toMinutes()), Limit.Unit.MINUTES)
                : new Limit((int) it.toHours(), Limit.Unit.HOURS);
    }
}
