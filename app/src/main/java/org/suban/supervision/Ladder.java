package org.suban.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.calendar.Calendars;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.clock.CountdownTold;
import org.suban.database.Times;
import org.suban.handling.Handlings;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Who is told when a request is late and stays late: who leads the unit at once, the deputy head after a working day, the leader after five more. */
@Component
public class Ladder {

    private static final int AT_ONCE = 200;
    private static final Actor RULE = Actor.machine("ladder");

    private record Step(RequestId request, UnitCode unit, Rung rank) {}

    private final JdbcClient jdbc;
    private final Handlings handlings;
    private final Calendars calendars;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ladder(
            JdbcClient jdbc,
            Handlings handlings,
            Calendars calendars,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.handlings = handlings;
        this.calendars = calendars;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction that tells it. */
    @EventListener
    void on(CountdownTold event) {
        var unit = event.unit();
        if (event.id().kind() == Kind.FINISH && event.told() == Told.MISSED && unit != null) {
            climb(new Step(event.id().request(), unit, Rung.LEAD), event.at());
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        climbAll(clock.instant());
    }

    /** How many were told of to the next rung; what is done by now goes no further. */
    public int climbAll(Instant at) {
        int all = 0;
        int some;
        do {
            some = transaction.execute(status -> climbSome(at));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int climbSome(Instant at) {
        var ready = ready(at);
        ready.forEach(it -> {
            if (handlings
                    .find(it.request())
                    .filter(sheet -> sheet.step().isOpen())
                    .isPresent()) {
                climb(new Step(it.request(), it.unit(), it.rank().up()), at);
            } else {
                rest(it.request());
            }
        });
        return ready.size();
    }

    private void climb(Step it, Instant at) {
        var calendar = calendars.of(it.unit());
        var next = it.rank().patience().map(wait -> calendar.due(at, wait).at());
        jdbc.sql("""
                insert into supervision_ladder (request_id, unit, rank, next_at)
                values (:request, :unit, :rank, :next)
                on conflict (request_id) do update set unit = excluded.unit, rank = excluded.rank, next_at = excluded.next_at
                """)
                .param("request", it.request().value())
                .param("unit", it.unit().value())
                .param("rank", it.rank().name())
                .param("next", next.map(Times::column).orElse(null))
                .update();
        var detail = Map.<String, Object>of(
                "unit", it.unit().value(), "rank", it.rank().name());
        journal.append(new Entry(it.request(), "supervision", "escalated", RULE, at, detail));
    }

    private void rest(RequestId request) {
        jdbc.sql("update supervision_ladder set next_at = null where request_id = :request")
                .param("request", request.value())
                .update();
    }

    private List<Step> ready(Instant at) {
        return jdbc.sql("""
                select request_id, unit, rank
                from supervision_ladder
                where next_at <= :at
                order by next_at
                limit :most
                for update skip locked
                """)
                .param("at", Times.column(at))
                .param("most", AT_ONCE)
                .query((row, n) -> new Step(
                        new RequestId(row.getLong("request_id")),
                        new UnitCode(row.getString("unit")),
                        Rung.valueOf(row.getString("rank"))))
                .list();
    }
}
