package org.suban.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.calendar.Calendars;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.clock.CountdownsTold;
import org.suban.database.Times;
import org.suban.handling.Handling;
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

    private record Wait(UnitCode unit, Rung rank) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Handlings handlings;
    private final Calendars calendars;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ladder(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Handlings handlings,
            Calendars calendars,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.handlings = handlings;
        this.calendars = calendars;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction that tells it. */
    @EventListener
    void on(CountdownsTold event) {
        var late = event.all().stream()
                .filter(it -> it.id().kind() == Kind.FINISH && it.told() == Told.MISSED)
                .flatMap(it -> Stream.ofNullable(it.unit())
                        .map(unit -> new Step(it.id().request(), unit, Rung.LEAD)))
                .collect(Collectors.toMap(Step::request, it -> it, (first, last) -> last, LinkedHashMap::new));
        climb(List.copyOf(late.values()), event.all().getLast().at());
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
        var open = handlings.all(ready.stream().map(Step::request).toList()).stream()
                .filter(it -> it.step().isOpen())
                .map(Handling::request)
                .collect(Collectors.toSet());
        climb(
                ready.stream()
                        .filter(it -> open.contains(it.request()))
                        .map(it -> new Step(it.request(), it.unit(), it.rank().up()))
                        .toList(),
                at);
        ready.stream().map(Step::request).filter(it -> !open.contains(it)).forEach(this::rest);
        return ready.size();
    }

    /** All of one moment; who waits by the same calendar waits as long. */
    private void climb(List<Step> steps, Instant at) {
        var next = new HashMap<Wait, Optional<Instant>>();
        batches.batchUpdate("""
                insert into supervision_ladder (request_id, unit, rank, next_at)
                values (?, ?, ?, ?)
                on conflict (request_id) do update set unit = excluded.unit, rank = excluded.rank, next_at = excluded.next_at
                """, steps, Math.max(steps.size(), 1), (row, it) -> {
            row.setLong(1, it.request().value());
            row.setString(2, it.unit().value());
            row.setString(3, it.rank().name());
            row.setObject(
                    4,
                    next.computeIfAbsent(new Wait(it.unit(), it.rank()), wait -> next(wait, at))
                            .map(Times::column)
                            .orElse(null));
        });
        steps.forEach(it -> say(it, at));
    }

    private Optional<Instant> next(Wait it, Instant at) {
        return it.rank()
                .patience()
                .map(limit -> calendars.of(it.unit()).due(at, limit).at());
    }

    private void say(Step it, Instant at) {
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
