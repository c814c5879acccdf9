package org.suban.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.dispatch.RequestDispatched;
import org.suban.dispatch.dispute.Footing;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** The rows of handling sheets; every step is guarded by the step before it, so of two who act at once one wins. */
@Component
class HandlingTable {

    private final JdbcClient jdbc;
    private final Units units;

    HandlingTable(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Optional<Handling> find(RequestId request) {
        return jdbc.sql("""
                select *
                from handling
                where request_id = :request
                """).param("request", request.value()).query(this::read).optional();
    }

    List<Handling> all(Collection<RequestId> requests) {
        return jdbc.sql("""
                select *
                from handling
                where request_id = any(:requests)
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(this::read)
                .list();
    }

    List<Handling> desk(UnitCode unit, int page, int size) {
        return jdbc.sql("""
                select *
                from handling
                where unit = any(:units) and step in ('OFFERED', 'UNDERWAY')
                order by due, request_id
                limit :size offset :skipped
                """)
                .param("units", desk(unit))
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(this::read)
                .list();
    }

    long openAt(UnitCode unit) {
        return jdbc.sql("select count(*) from handling where unit = any(:units) and step in ('OFFERED', 'UNDERWAY')")
                .param("units", desk(unit))
                .query(Long.class)
                .single();
    }

    /** A new sheet, which nobody holds, or the same one for the next unit after a return or by a ruling; the date once promised stays. */
    void offer(RequestDispatched to, Instant due, Instant signBy) {
        jdbc.sql("""
                with sheet as (
                    insert into handling (request_id, round, unit, step, offered_at, sign_by, due)
                    values (:request, :round, :unit, 'OFFERED', :at, :signBy, :due)
                    on conflict (request_id) do update
                    set round = excluded.round, unit = excluded.unit, step = excluded.step, holder = null,
                        offered_at = excluded.offered_at, sign_by = excluded.sign_by, accepted_at = null, silent = false
                    where handling.step = 'RETURNED' or (:ruled and handling.step in ('OFFERED', 'UNDERWAY'))
                    returning old.holder as before)
                insert into handling_holder (request_id, holder, set_by, words, at)
                select :request, null, :rule, '', :at from sheet where before is not null
                """)
                .param("request", to.request().value())
                .param("round", to.round())
                .param("unit", to.unit().value())
                .param("at", Times.column(to.at()))
                .param("signBy", Times.column(signBy))
                .param("due", Times.column(due))
                .param("ruled", to.footing() == Footing.RULED)
                .param("rule", Actor.machine("dispatched").code())
                .update();
    }

    /** Ruled to stay where it is: the work goes on as it stands. */
    boolean confirm(RequestDispatched to) {
        return jdbc.sql("""
                update handling set round = :round
                where request_id = :request and unit = any(:units) and step in ('OFFERED', 'UNDERWAY')
                """)
                        .param("round", to.round())
                        .param("request", to.request().value())
                        .param("units", desk(to.unit()))
                        .update()
                == 1;
    }

    /** As if it had never been offered; what a unit has begun with stays. */
    boolean remove(RequestId request, Instant offeredAt) {
        return jdbc.sql("""
                delete from handling
                where request_id = :request and round = 1 and offered_at = :offered and step = 'OFFERED'
                """)
                        .param("request", request.value())
                        .param("offered", Times.column(offeredAt))
                        .update()
                == 1;
    }

    /** Waits for whoever is at it, and lets nobody else until the transaction ends. */
    Optional<Handling> locked(RequestId request) {
        return jdbc.sql("""
                select *
                from handling
                where request_id = :request
                for update
                """).param("request", request.value()).query(this::read).optional();
    }

    /** Back where it was before this round was offered. */
    boolean restore(RequestId request, int round, Instant offeredAt) {
        return jdbc.sql("""
                update handling set step = 'RETURNED', round = round - 1
                where request_id = :request and round = :round and offered_at = :offered and step = 'OFFERED'
                """)
                        .param("request", request.value())
                        .param("round", round)
                        .param("offered", Times.column(offeredAt))
                        .update()
                == 1;
    }

    /** An undone round begins again with its number, so only the moment tells one offer from the next. */
    Optional<Handling> accept(Handling it, @Nullable StaffId holder, Actor by, Instant at) {
        return jdbc.sql("""
                with signed as (
                    update handling set step = 'UNDERWAY', accepted_at = :at, holder = :holder
                    where request_id = :request and round = :round and offered_at = :offered and step = 'OFFERED'
                    returning *),
                kept as (
                    insert into handling_holder (request_id, holder, set_by, words, at)
                    select request_id, holder, :by, '', :at from signed where holder is not null)
                select * from signed
                """)
                .param("at", Times.column(at))
                .param("holder", holder == null ? null : holder.number(), Types.BIGINT)
                .param("by", by.code())
                .param("request", it.request().value())
                .param("round", it.round())
                .param("offered", Times.column(it.offeredAt()))
                .query(this::read)
                .optional();
    }

    /** Nobody holds what is returned. */
    boolean giveBack(Handling it, Actor by, Instant at) {
        return jdbc.sql("""
                with returned as (
                    update handling set step = 'RETURNED', accepted_at = null, holder = null
                    where request_id = :request and round = :round and offered_at = :offered
                      and step in ('OFFERED', 'UNDERWAY')
                    returning request_id, old.holder as before),
                kept as (
                    insert into handling_holder (request_id, holder, set_by, words, at)
                    select request_id, null, :by, '', :at from returned where before is not null)
                select count(*) from returned
                """)
                        .param("at", Times.column(at))
                        .param("by", by.code())
                        .param("request", it.request().value())
                        .param("round", it.round())
                        .param("offered", Times.column(it.offeredAt()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<Handling> contacted(Handling it, Instant at) {
        return jdbc.sql("""
                update handling set contacted_at = coalesce(contacted_at, :at)
                where request_id = :request and round = :round and step = 'UNDERWAY'
                returning *
                """)
                .param("at", Times.column(at))
                .param("request", it.request().value())
                .param("round", it.round())
                .query(this::read)
                .optional();
    }

    boolean resolve(Handling it, Instant at) {
        return jdbc.sql("""
                update handling set step = 'RESOLVED', resolved_at = :at
                where request_id = :request and round = :round and step = 'UNDERWAY'
                """)
                        .param("at", Times.column(at))
                        .param("request", it.request().value())
                        .param("round", it.round())
                        .update()
                == 1;
    }

    /** As the countdown says. */
    void promise(RequestId request, Instant due) {
        jdbc.sql("update handling set due = :due where request_id = :request")
                .param("due", Times.column(due))
                .param("request", request.value())
                .update();
    }

    /** Until then, or no longer. */
    void hold(RequestId request, @Nullable Instant until) {
        jdbc.sql("update handling set held_until = cast(:until as timestamptz) where request_id = :request")
                .param("until", until == null ? null : Times.column(until))
                .param("request", request.value())
                .update();
    }

    boolean reopen(RequestId request) {
        return jdbc.sql("""
                update handling set step = 'UNDERWAY', redone = redone + 1, resolved_at = null
                where request_id = :request and step = 'RESOLVED'
                """).param("request", request.value()).update() == 1;
    }

    List<Handling> redone(int most) {
        return jdbc.sql("""
                select *
                from handling
                where redone > 0 and step in ('OFFERED', 'UNDERWAY')
                order by due, request_id
                limit :most
                """).param("most", most).query(this::read).list();
    }

    List<Handling> returnedTwice(int most) {
        return jdbc.sql("""
                select *
                from handling
                where round > 2 and step in ('OFFERED', 'UNDERWAY')
                order by due, request_id
                limit :most
                """).param("most", most).query(this::read).list();
    }

    /** A unit's work and that of the units it took over. */
    String[] desk(UnitCode unit) {
        return units.withForerunners(unit).stream().map(UnitCode::value).toArray(String[]::new);
    }

    /** The work of a unit that was merged is with its heir. */
    Handling read(ResultSet row, int n) throws SQLException {
        return new Handling(
                new RequestId(row.getLong("request_id")),
                row.getInt("round"),
                units.today(new UnitCode(row.getString("unit"))),
                Step.valueOf(row.getString("step")),
                Times.read(row, "offered_at"),
                Times.read(row, "sign_by"),
                Times.read(row, "due"),
                Times.readIfAny(row, "held_until"),
                Times.readIfAny(row, "accepted_at"),
                Times.readIfAny(row, "contacted_at"),
                Times.readIfAny(row, "resolved_at"),
                row.getInt("redone"),
                row.getBoolean("silent"),
                holder(row));
    }

    private static @Nullable StaffId holder(ResultSet row) throws SQLException {
        var number = row.getLong("holder");
        return row.wasNull() ? null : new StaffId(number);
    }
}
