package org.suban.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A unit that says nothing until its limit has accepted; each node looks every minute, and of two that look at once each takes others. */
@Component
class Silence {

    private static final int AT_ONCE = 200;

    private record Overdue(RequestId request, UnitCode unit) {}

    private final JdbcClient jdbc;
    private final WorkClocks clocks;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Silence(JdbcClient jdbc, WorkClocks clocks, Journal journal, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        acceptOverdue(clock.instant());
    }

    /** How many were accepted by silence; some at a time, so that nobody waits long for a row. */
    int acceptOverdue(Instant at) {
        int all = 0;
        int some;
        do {
            some = transaction.execute(status -> acceptSome(at));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int acceptSome(Instant at) {
        var overdue = overdue(at);
        overdue.forEach(it -> clocks.signed(it.request(), at));
        overdue.forEach(it -> journal.append(new Entry(
                it.request(),
                "handling",
                "accepted",
                Actor.machine("silence"),
                at,
                Map.of("unit", it.unit().value(), "why", "late"))));
        return overdue.size();
    }

    private List<Overdue> overdue(Instant at) {
        return jdbc.sql("""
                update handling set step = 'UNDERWAY', accepted_at = :at, silent = true
                where request_id = any(array(
                    select request_id
                    from handling
                    where step = 'OFFERED' and sign_by < :at
                    order by sign_by
                    limit :most
                    for update skip locked))
                returning request_id, unit
                """)
                .param("at", Times.column(at))
                .param("most", AT_ONCE)
                .query((row, n) ->
                        new Overdue(new RequestId(row.getLong("request_id")), new UnitCode(row.getString("unit"))))
                .list();
    }
}
