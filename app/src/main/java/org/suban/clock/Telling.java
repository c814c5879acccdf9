package org.suban.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.clock.Countdown.Told;
import org.suban.clock.CountdownsTold.One;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;

/**
 * Tells which countdowns have become near or missed: each node looks every few seconds, one at a time, and what fell due while
 * none was running is told afterwards, in the order in which it fell due.
 */
@Component
public class Telling {

    static final int AT_ONCE = 2_000;
    /** Other timers tick on the same thread, so a long standstill is made up for in several turns. */
    private static final int TURN = 20;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            JdbcClient jdbc,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        var at = clock.instant();
        for (int n = 0; n < TURN && tellSome(at) > 0; n++) {
            // There may be more.
        }
    }

    /** Until nothing is left that fell due by then; how much was told. */
    public int tell(Instant at) {
        int all = 0;
        for (int some = tellSome(at); some > 0; some = tellSome(at)) {
            all += some;
        }
        return all;
    }

    private int tellSome(Instant at) {
        return transaction.execute(status -> alone() ? tellSomeAlone(at) : 0);
    }

    /** Two nodes at once could tell a later one first. */
    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('suban.countdown.telling'))")
                .query(Boolean.class)
                .single();
    }

    private int tellSomeAlone(Instant at) {
        var told = new ArrayList<One>();
        rung(at).forEach(it -> told.addAll(it));
        told.sort(Comparator.comparing(Telling::moment));
        told.stream()
                .filter(it -> it.id().kind().isPromise())
                .map(Telling::entry)
                .forEach(journal::append);
        if (!told.isEmpty()) {
            events.publishEvent(new CountdownsTold(told));
        }
        return told.size();
    }

    /** All that fell due up to the moment of the last of so many; of one that ran short and out meanwhile both are told. */
    private List<List<One>> rung(Instant at) {
        return jdbc.sql("""
                with horizon as (
                    select case when count(*) < :most then cast(:at as timestamptz) else max(tell_at) end as moment
                    from (select tell_at from countdown where tell_at <= :at order by tell_at limit :most) first
                )
                update countdown
                set told = case when due <= horizon.moment then 'MISSED' else 'NEAR' end,
                    tell_at = case when due > horizon.moment and (ended_at is null or ended_at > due) then due end
                from horizon
                where tell_at <= horizon.moment
                returning request_id, kind, number, near, due, unit, old.told as before, new.told as after
                """)
                .param("at", Times.column(at))
                .param("most", AT_ONCE)
                .query((row, n) -> told(row, at))
                .list();
    }

    private static List<One> told(ResultSet row, Instant at) throws SQLException {
        var told = new ArrayList<One>(2);
        if (row.getString("before").equals("NOTHING")) {
            told.add(fact(row, Told.NEAR, at));
        }
        if (row.getString("after").equals("MISSED")) {
            told.add(fact(row, Told.MISSED, at));
        }
        return told;
    }

    private static One fact(ResultSet row, Told what, Instant at) throws SQLException {
        var unit = row.getString("unit");
        return new One(
                CountdownTable.id(row),
                what,
                Times.read(row, "near"),
                Times.read(row, "due"),
                unit == null ? null : new UnitCode(unit),
                at);
    }

    private static Instant moment(One it) {
        return it.told() == Told.NEAR ? it.near() : it.due();
    }

    private static Entry entry(One it) {
        var detail = new HashMap<String, Object>(Map.of(
                "clock", it.id().kind().name(),
                "number", it.id().number(),
                "due", it.due().toString()));
        if (it.unit() != null) {
            detail.put("unit", it.unit().value());
        }
        return new Entry(
                it.id().request(),
                "clock",
                it.told().name().toLowerCase(Locale.ROOT),
                Actor.machine("clock"),
                it.at(),
                detail);
    }
}
