package org.suban.handling.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.calendar.CalendarTerms;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.clock.CountdownsTold;
import org.suban.clock.CountingDown;
import org.suban.clock.Start;
import org.suban.handling.HandlingRequests;
import org.suban.organization.Cities;
import org.suban.shared.RequestId;

/** What could not be solved comes back by itself on the day that was named, with a promise of its own. */
@Component
class ComingBack {

    private final CountingDown counting;
    private final HandlingRequests handling;
    private final Cities cities;

    ComingBack(CountingDown counting, HandlingRequests handling, Cities cities) {
        this.counting = counting;
        this.handling = handling;
        this.cities = cities;
    }

    void remember(RequestId request, LocalDate day, Instant at) {
        var due = day.atTime(LocalTime.of(9, 0)).atZone(cities.get().zone()).toInstant();
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(at, due));
        counting.begin(List.of(new Start(
                new Id(request, Kind.AGAIN, counting.next(request, Kind.AGAIN)),
                at,
                new Limit(days, Limit.Unit.DAYS),
                "look-again",
                CalendarTerms.CITY,
                new Due(due, false),
                due,
                null)));
    }

    @EventListener
    void on(CountdownsTold event) {
        event.all().stream()
                .filter(it -> it.id().kind() == Kind.AGAIN && it.told() == Told.MISSED)
                .forEach(it -> {
                    counting.end(it.id(), it.due());
                    handling.lookAgain(it.id().request(), it.at());
                });
    }
}
